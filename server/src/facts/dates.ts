import { digitsEnd, isDigit, isLetter, wordBefore } from "../text/characters.ts";
import { months } from "../vocabulary/calendar.ts";
import { readDateAt } from "./date-forms.ts";
import { type DateLead, leadBefore, type WrittenWeekday } from "./date-lead.ts";
import { nextDateStart } from "./date-start.ts";

export type { WrittenWeekday } from "./date-lead.ts";

/** A date as it is written in a line: it may be one that no calendar has. */
export interface WrittenDate {
  /** UTF-16 columns of the date without its weekday; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null where none is written. Of two digits, 80 to 99 mean 19xx, the others 20xx. */
  readonly year: number | null;
  /** The weekday's name directly in front (`Onsdag d. 05. februar 2020`). */
  readonly weekday: WrittenWeekday | null;
}

/** Every date written in a line, in all forms of Danish minutes, from left to right. */
export function findDates(line: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  let lastEnd = -1;
  let at = nextDateStart(line, 0);
  while (at !== -1) {
    const date = dateAt(line, at, lastEnd);
    if (date !== null) {
      dates.push(date);
      lastEnd = date.end;
    }
    at = nextDateStart(line, date?.end ?? digitsEnd(line, at));
  }
  return dates;
}

function dateAt(line: string, at: number, lastEnd: number): WrittenDate | null {
  const lead = leadBefore(line, at);
  const date = readDateAt(line, at, lead);
  if (date === null || !opens(line, at, lastEnd, date.end)) return monthFirst(line, at);
  return { start: at, ...date, weekday: lead.weekday };
}

/**
 * No number or word runs on from the left into column `at`. A hyphen is fine behind a date (`1.2.2020-31.8.2021`), and
 * in front of a month's name (`3.-7. maj`).
 */
function opens(line: string, at: number, lastEnd: number, end: number): boolean {
  const before = line.charCodeAt(at - 1);
  if (isLetter(before)) return false;
  if (!isDigit(line.charCodeAt(at - 2)) || !".,-/:–".includes(line.charAt(at - 1))) return true;
  if (!"-–/".includes(line.charAt(at - 1))) return false;
  return lastEnd === at - 1 || isLetter(line.charCodeAt(end - 1)) || /\p{L}/u.test(line.slice(at, end));
}

const dayAndYear = /(\d{1,2}), (\d{4})(?!\d)/y;

/** `Onsdag, April 3, 2019`: the month first, as some web pages write it; only behind a weekday. */
function monthFirst(line: string, at: number): WrittenDate | null {
  if (line.charAt(at - 1) !== " ") return null;
  const word = wordBefore(line, at - 1, 9);
  const month = months.indexOf(word) + 1;
  if (month === 0) return null;
  const start = at - 1 - word.length;
  const lead: DateLead = leadBefore(line, start);
  dayAndYear.lastIndex = at;
  const match = lead.weekday === null ? null : dayAndYear.exec(line);
  if (match === null) return null;
  return { start, end: at + match[0].length, day: Number(match[1]), month, year: Number(match[2]), weekday: lead.weekday };
}
