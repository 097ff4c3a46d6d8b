import type { Edit } from "../rules/rule.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Snapshot } from "./snapshot.ts";
import type { UntouchedLines } from "./untouched-lines.ts";

/**
 * Blanks behind words. Form feeds are no blanks: they part the pages of a PDF's text. Headings whose
 * marks are mended do not tell whether the document is Markdown; and nothing goes on below where a blank line is put in.
 */
export function formatTrailing(
  { text }: Snapshot,
  { furniture, ofOthers, aligned }: UntouchedLines,
  mended: { readonly headings: readonly Edit[]; readonly blanks: readonly Edit[] },
): Edit[] {
  const parted = new Set(mended.blanks.filter(({ newText }) => newText !== "").map(({ start }) => start.line - 1));
  const edits: Edit[] = [];
  let markdown: boolean | null = null;
  for (let line = 0; line < text.lineCount; line++) {
    const words = text.line(line);
    const end = endOfWords(words);
    if (end === words.length || furniture.has(line) || ofOthers.has(line) || aligned.has(line)) continue;
    if (breaksLine(text, line) && !parted.has(line)) {
      markdown ??= isMarkdown(text, new Set(mended.headings.map(({ start }) => start.line)));
      if (markdown) continue;
    }
    edits.push({ start: { line, column: end }, end: { line, column: words.length }, newText: "" });
  }
  return edits;
}

/** The UTF-16 column behind a line's words. */
function endOfWords(words: string): number {
  let end = words.length;
  while (end > 0 && blanks.includes(words.charAt(end - 1))) end--;
  return end;
}

const blanks = " \t\u00a0";

/** Two blanks or more break a line in Markdown, where the paragraph goes on below. */
const breaksLine = (text: SourceText, line: number): boolean => /\S {2,}$/.test(text.line(line)) && text.line(line + 1).trim() !== "";

/** A heading, or a line in bold, as conversion to Markdown leaves them. */
function isMarkdown(text: SourceText, except: ReadonlySet<number>): boolean {
  for (let line = 0; line < text.lineCount; line++) if (/^#{1,6} \S|^(?:\*\*|__)\S/.test(text.line(line)) && !except.has(line)) return true;
  return false;
}
