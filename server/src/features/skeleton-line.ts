import { sagsnummerLabel } from "../syntax/sagsnummer-line.ts";
import type { Text } from "../syntax/tree.ts";

/** A stretch of a line in which other words are to be written, or none. UTF-16 columns. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** Something is to be written there. */
  readonly stop: boolean;
}

/** A place in a line where something is to be written; `length` UTF-16 code units stand there until then. */
export interface LineStop {
  readonly column: number;
  readonly length: number;
}

/** A line with other words in its parts, and where these stand in it. */
export function withParts(whole: string, parts: readonly Part[]): { readonly text: string; readonly stops: readonly LineStop[] } {
  const stops: LineStop[] = [];
  let text = "";
  let at = 0;
  for (const { start, end, newText, stop } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += whole.slice(at, start);
    if (stop) stops.push({ column: text.length, length: newText.length });
    text += newText;
    at = Math.min(end, whole.length);
  }
  return { text: text + whole.slice(at), stops };
}

/**
 * What takes the place of another case's number in a heading. Where the number makes the line a heading (`25/00312 - Havnen`)
 * one of zeros, to be written over; else nothing, and the marks around it go along (`Sag nr. 18 (ØU 21/2010)`).
 */
export function withoutSagsnummer(line: string, { text, start, end }: Text, isForm: boolean): Part {
  if (isForm) {
    const year = /^\D*\d+(?=\D)/.exec(text)?.[0].length ?? 0;
    return { start, end, newText: text.slice(0, year) + text.slice(year).replace(/\d/g, "0"), stop: true };
  }
  const behind = end + (/^\)?[.,:;]?/.exec(line.slice(end))?.[0].length ?? 0);
  const rest = line.slice(behind);
  if (rest.trim() !== "") return { start, end: behind + rest.length - rest.trimStart().length, newText: "", stop: false };
  const before = /(?<![ \t])[ \t]*\(?(?:\p{Lu}{2,4} ?)?$/u.exec(line.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end: behind, newText: "", stop: false };
}

/** What stays of the line of a case number: its label, `""` where the number stands alone, null where it is another kind of line. */
export function sagsnummerLineWithout(line: string, number: Text): string | null {
  const before = line.slice(0, number.start).trimEnd();
  const words = before.replace(/^[\s*_#]+/, "");
  if (words === "") return "";
  return sagsnummerLabel(`${words} `) > 0 ? before : null;
}

/** A heading without what is said behind it on its line: a colon stays, and the number of a decision's item. */
export function headingAlone(line: string, end: number): string {
  if (/^[\s:.*_]*(?:(?:punkt|pkt\.?) ?\d{0,4}[\s:.*_]*)?$/i.test(line.slice(end))) return line.trimEnd();
  const alone = line.slice(0, end);
  return alone.split("**").length % 2 === 0 ? `${alone}**` : alone;
}
