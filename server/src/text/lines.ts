import { Sequence } from "./sequence.ts";

/** How a line ends: `""` only for the last one. */
export type LineEnd = "" | "\n" | "\r\n" | "\r";

/** A text cut into lines: the words of each, without its end, and the ends. */
export interface CutText {
  readonly lines: Sequence<string>;
  /** One for each line; null where all are `\n`. */
  readonly ends: Sequence<LineEnd> | null;
}

export const endOf = ({ lines, ends }: CutText, line: number): LineEnd =>
  ends ? (ends.at(line) ?? "") : line < lines.length - 1 ? "\n" : "";

/** The ends of all lines. */
export function endsOf(text: CutText): Sequence<LineEnd> {
  if (text.ends) return text.ends;
  const ends = new Array<LineEnd>(text.lines.length).fill("\n");
  ends[ends.length - 1] = "";
  return Sequence.of(ends);
}

/**
 * Cuts a text into lines. A line ends at `\n`, `\r\n` or a lone `\r`, as the Language Server Protocol says. There is
 * always at least one line: the empty text has one empty line.
 */
export function cutLines(text: string): CutText {
  // A text that knows no `\r` is the common case, left to the engine.
  return text.includes("\r") ? cutMixed(text) : { lines: Sequence.of(text.split("\n")), ends: null };
}

function cutMixed(text: string): CutText {
  const lines: string[] = [];
  const ends: LineEnd[] = [];
  let start = 0;
  // The next end of each kind is looked up again only when it has been passed: every character is searched once.
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed !== -1 || carriage !== -1) {
    const at = carriage === -1 || (feed !== -1 && feed < carriage) ? feed : carriage;
    const end: LineEnd = at === feed ? "\n" : feed === carriage + 1 ? "\r\n" : "\r";
    lines.push(text.slice(start, at));
    ends.push(end);
    start = at + end.length;
    if (feed !== -1 && feed < start) feed = text.indexOf("\n", start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf("\r", start);
  }
  lines.push(text.slice(start));
  ends.push("");
  return { lines: Sequence.of(lines), ends: Sequence.of(ends) };
}
