import { plainLine } from "../syntax/plain-line.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { goesOn } from "./running-text.ts";

/** The lines of a paragraph, without marks around them, from top to bottom. */
export type Paragraph = readonly Span[];

/** Lines further off do not belong to a paragraph. */
const farthest = 400;

/**
 * The paragraph around a line that is not blank: the lines that a PDF or a scan has wrapped are joined as those are of which
 * sentences are read. `from` and `to` bound it (`to` is exclusive); lines that belong to no text are passed over.
 */
export function paragraphAround(lines: Lines, line: number, from: number, to: number, passed: ReadonlySet<number>): Paragraph {
  const found: Span[] = [spanOf(lines, line)];
  follow(lines, line, -1, Math.max(from - 1, line - farthest), passed, (span) => found.unshift(span));
  follow(lines, line, 1, Math.min(to, line + farthest), passed, (span) => found.push(span));
  return found;
}

function spanOf(lines: Lines, line: number): Span {
  const { start, end } = plainLine(lines.line(line));
  return { line, start, end };
}

function follow(lines: Lines, from: number, step: 1 | -1, end: number, passed: ReadonlySet<number>, take: (span: Span) => void): void {
  let near = plainLine(lines.line(from)).text;
  let blank = 0;
  for (let line = from + step; line !== end; line += step) {
    if (passed.has(line)) continue;
    const { text } = plainLine(lines.line(line));
    if (text === "") {
      if (++blank > 1) return;
      continue;
    }
    if (!(step > 0 ? goesOn(near, text, blank) : goesOn(text, near, blank))) return;
    take(spanOf(lines, line));
    near = text;
    blank = 0;
  }
}
