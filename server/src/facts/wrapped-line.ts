import { plainLine } from "../syntax/plain-line.ts";
import type { Lines, Span } from "../text/source-text.ts";

/** A line together with what may belong to its sentences: the end of the line above, the beginning of the one below. */
export interface WrappedLine {
  readonly text: string;
  /** Where the line's own words stand in `text`; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where a stretch of `text` stands that begins in the line or below; cut off at the end of the line it begins in. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** UTF-16 code units of the lines around that are looked at. */
const above = 100;
const below = 160;

/** A line that ends a sentence goes on with nothing; nor does one over a blank line. */
export function readWrapped(lines: Lines, line: number): WrappedLine {
  const own = plainLine(lines.line(line));
  const before = plainLine(lines.line(line - 1)).text.slice(-above);
  const next = plainLine(lines.line(line + 1));
  const head = before === "" || /[.!?:]$/.test(before) ? "" : `${before} `;
  const tail = next.text === "" || /[.!?:)]$/.test(own.text) ? "" : ` ${next.text.slice(0, below)}`;
  const from = head.length;
  const to = from + own.text.length;
  return {
    text: head + own.text + tail,
    from,
    to,
    spanOf: (start, end) => {
      const first = start < to;
      const column = first ? own.start - from : next.start - to - 1;
      return { line: first ? line : line + 1, start: start + column, end: (first ? Math.min(end, to) : end) + column };
    },
  };
}
