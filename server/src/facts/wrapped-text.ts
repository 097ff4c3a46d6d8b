import { plainLine } from "../syntax/plain-line.ts";
import type { Lines, Span } from "../text/source-text.ts";

/** A line with its neighbours, where a sentence is wrapped over them. */
export interface WrappedText {
  readonly text: string;
  /** Where the line's own words begin and end in it. */
  readonly from: number;
  readonly to: number;
  /** Where a stretch of it stands; one over two lines is cut off at the end of its first. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** Shorter lines are not wrapped because they are full. */
const fullLine = 40;

/** Reads a line, and of the lines before and behind it those that belong to the same paragraph. */
export function readWrapped(lines: Lines, line: number): WrappedText {
  const own = plainLine(lines.line(line));
  const before = line > 0 ? plainLine(lines.line(line - 1)) : null;
  const after = line + 1 < lines.lineCount ? plainLine(lines.line(line + 1)) : null;
  const pieces: { readonly at: number; readonly line: number; readonly start: number; readonly text: string }[] = [];
  let text = "";
  const add = (piece: { readonly text: string; readonly start: number }, of: number): void => {
    if (pieces.length > 0) text += " ";
    pieces.push({ at: text.length, line: of, start: piece.start, text: piece.text });
    text += piece.text;
  };
  if (before && goesOn(before.text, own.text)) add(before, line - 1);
  const from = pieces.length === 0 ? 0 : text.length + 1;
  add(own, line);
  const to = text.length;
  if (after && goesOn(own.text, after.text)) add(after, line + 1);
  return {
    text,
    from,
    to,
    spanOf: (start, end) => {
      const piece = pieces.findLast(({ at }) => at <= start) ?? { at: from, line, start: own.start, text: own.text };
      const first = start - piece.at;
      const last = Math.min(end - piece.at, piece.text.length);
      return { line: piece.line, start: piece.start + first, end: piece.start + last };
    },
  };
}

const goesOn = (line: string, next: string): boolean =>
  line.length >= fullLine && next !== "" && !/[.:;!?]$/.test(line) && !/^(?:[-•*–·#|]|\d{1,2}[.)] )|\t/.test(next);

/** The sentence of a text around a stretch of it. */
export function sentenceAround(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  return { before: before.split(sentenceEnd).at(-1) ?? "", after: after.split(sentenceEnd)[0] ?? "" };
}

const farthest = 300;
const sentenceEnd = /[.!?][)»"”'’]{0,2} (?=[A-ZÆØÅ])/;
