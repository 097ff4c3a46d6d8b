import type { Edit } from "../rules/rule.ts";
import type { SourceText } from "../text/source-text.ts";

/** What an editor wishes of formatting, beside the document's own habits. What it does not say, the habits of texts decide. */
export interface FormattingWishes {
  /** Blanks behind words go; unless false. */
  readonly trimTrailingWhitespace?: boolean;
  /** Blank lines at the end go; unless false. */
  readonly trimFinalNewlines?: boolean;
  /** The last line ends; where true. */
  readonly insertFinalNewline?: boolean;
}

/** The end of the document: no blank lines behind the last words. */
export function formatEnd(text: SourceText, { trimFinalNewlines = true, insertFinalNewline = false }: FormattingWishes): Edit[] {
  const end = { line: text.lineCount - 1, column: text.lengthOf(text.lineCount - 1) };
  let last = end.line;
  while (last > 0 && text.line(last).trim() === "") last--;
  if (text.line(last).trim() === "") return [];
  if (last === end.line) return insertFinalNewline ? [{ start: end, end, newText: "\n" }] : [];
  return trimFinalNewlines && end.line > last + 1 ? [{ start: { line: last + 1, column: 0 }, end, newText: "" }] : [];
}
