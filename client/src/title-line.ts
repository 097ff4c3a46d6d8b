/**
 * The title line of minutes: `REFERAT Erhvervsudvalget d. 05-02-2020`, with or without markdown
 * marks. In capitals only, for `Referat af …` also opens many a text that is no record.
 * The manifest's `firstLine` is this same expression; a test compares them.
 */
export const titleLine = /^\uFEFF?\s*(?:#{1,6}\s+)?(?:\*\*)?REFERAT\s+\S/;

/** A title with a markdown heading mark, which says more than the bare word. */
const markdownTitleLine = /^\uFEFF?\s*#{1,6}\s+(?:\*\*)?REFERAT\s+\S/;

/** So many empty lines may stand before a title; exports begin with two. */
const leadingLines = 50;

/** A longer line is no title, and need not be searched. */
const longestTitle = 1000;

/** What is needed of a document to know it; a `vscode.TextDocument` has it. */
export interface Readable {
  readonly languageId: string;
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** The first line that is not empty, or undefined when none of the first lines says anything. */
function firstSpokenLine(document: Readable): string | undefined {
  for (let line = 0; line < Math.min(document.lineCount, leadingLines); line++) {
    const { text } = document.lineAt(line);
    if (text.trim() !== "") {
      return text.slice(0, longestTitle);
    }
  }
  return undefined;
}

/**
 * Whether a document that VS Code took for something else is minutes: plain text by any title
 * line, markdown only by a title with its heading mark. Other languages were chosen with intent.
 */
export function looksLikeMinutes(document: Readable): boolean {
  const line = firstSpokenLine(document);
  if (line === undefined) {
    return false;
  }
  switch (document.languageId) {
    case "plaintext":
      return titleLine.test(line);
    case "markdown":
      return markdownTitleLine.test(line);
    default:
      return false;
  }
}
