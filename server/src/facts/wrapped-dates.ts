import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { weekdays } from "../vocabulary/calendar.ts";
import type { PlacedDate } from "./block-reading.ts";
import { findDates, type WrittenDate } from "./dates.ts";

/** A full line that ends in a weekday, or between it and the date or the date's month. */
const endsInWeekday = new RegExp(`(?<!\\p{L})(?:${weekdays.join("|")}),?(?: (?:den|d\\.))?(?: \\d{1,2}\\.)?$`, "iu");
const fullLine = 40;

/** The dates whose weekday stands at the end of the line above: `onsdag den 28.` and `juli 2014`. Columns are of the weekday's line. */
export function wrappedDates(lines: Lines): readonly PlacedDate[] {
  const found: PlacedDate[] = [];
  for (let line = 0; line + 1 < lines.lineCount; line++) {
    const text = lines.line(line).trimEnd();
    if (text.length < fullLine || !/(?:dag,?|den|d\.|\d\.)$/i.test(text) || !endsInWeekday.test(text.slice(-20))) continue;
    const below = plainLine(lines.line(line + 1)).text.slice(0, 40);
    // A weekday alone ends one entry as often as it begins a date.
    if (/dag,?$/i.test(text) && !/^(?:den|d\.) ?\d/i.test(below)) continue;
    const joined = `${text} ${below}`;
    const date = findDates(joined).find(({ weekday, end }) => weekday !== null && weekday.start < text.length && end > text.length);
    if (date) found.push({ line, text: joined, date });
  }
  return found;
}

/** A date broken behind its day: `den 31.` and `september 2021`. */
export interface BrokenDate extends PlacedDate {
  /** How much of `text` stands in the first line. */
  readonly length: number;
}

/** The dates whose day ends a full line and whose month begins the next. Columns are of the day's line. */
export function brokenDates(lines: Lines): readonly BrokenDate[] {
  const found: BrokenDate[] = [];
  for (let line = 0; line + 1 < lines.lineCount; line++) {
    const whole = lines.line(line);
    if (whole.length < fullLine || !/\d\.?\s?$/.test(whole.slice(-3))) continue;
    const text = whole.trimEnd();
    const below = plainLine(lines.line(line + 1)).text.slice(0, 40);
    if (!dayAtEnd.test(text.slice(-10)) || !/^\p{Ll}/u.test(below)) continue;
    const joined = `${text} ${below}`;
    const date = findDates(joined).find(({ start, end }) => start < text.length && end > text.length);
    if (date) found.push({ line, text: joined, date, length: text.length });
  }
  return found;
}

const dayAtEnd = / \d{1,2}\.$/;

/** The year of a date at a line's end may begin the next line: `mandag den 15. april` and `2024, såfremt`. */
export function yearBelow(lines: Lines, line: number, text: string, { end }: WrittenDate): number | null {
  if (line + 1 >= lines.lineCount || /[^,\s*]/.test(text.slice(end, end + 4))) return null;
  const [digits = null] = /^(?:19|20)\d\d(?![\d.,]\d|\p{L}|[-/])/u.exec(plainLine(lines.line(line + 1)).text) ?? [];
  return digits === null ? null : Number(digits);
}
