import type { Lines } from "../text/source-text.ts";
import { findDates, type WrittenDate } from "./dates.ts";

/** A date that is broken over the end of a line, or whose weekday stands at the end of the line above it. */
export interface BrokenDate {
  /** The first of the two lines, relative to the block. */
  readonly line: number;
  /** The end of the first line and the beginning of the second, with a blank between them. */
  readonly text: string;
  /** Columns are of `text`. */
  readonly date: WrittenDate;
  /** Where `text` begins in the first line. */
  readonly column: number;
  /** How much of `text` stands in the first line. */
  readonly length: number;
}

/** `onsdag den` + `28. juli 2014`, `den 28.` + `juli 2014`. What is broken at another place is not put together. */
export function findBrokenDates(lines: Lines): BrokenDate[] {
  const found: BrokenDate[] = [];
  for (let line = 0; line + 1 < lines.lineCount; line++) {
    const above = lines.line(line);
    if (!mayGoOn(above.charCodeAt(above.length - 1)) || !goesOn.test(above.slice(-longest))) continue;
    const below = lines.line(line + 1).slice(0, longest);
    if (!beginsSo.test(below)) continue;
    const tail = above.slice(-longest);
    const text = `${tail} ${below}`;
    for (const date of findDates(text))
      if (isBroken(date, tail.length)) found.push({ line, text, date, column: above.length - tail.length, length: tail.length });
  }
  return found;
}

const isBroken = ({ start, end, weekday }: WrittenDate, length: number): boolean =>
  end > length && (start < length || (weekday !== null && weekday.end < length));

/** A full stop, a digit, or the last letter of `den`. */
const mayGoOn = (code: number): boolean => code === 46 || code === 110 || code === 78 || (code >= 48 && code <= 57);
const goesOn = /(?:^|[^\p{L}])(?:den|d\.)$|(?:^|[ (])\d{1,2}\.?$/iu;
const beginsSo = /^(?:\d{1,2}[./-]|\p{Ll}{3})/u;
/** As much of both lines as a date and its weekday can take. */
const longest = 50;
