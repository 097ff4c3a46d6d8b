import { monthAbbreviations, months } from "../vocabulary/calendar.ts";

/** A full date as titles, labels and decision headings write it. May be one that no calendar has. */
export interface HeadingDate {
  readonly year: number;
  /** 1 to 12, or what stands there. */
  readonly month: number;
  readonly day: number;
}

const inDigits = "(\\d{1,2})(?:[-.] ?|/)(\\d{1,2})(?:[-./] ?| )(\\d{4}|\\d{2})(?![\\d-])";
const inWords = `(\\d{1,2})\\.?[ -]?(${[...months, ...Object.keys(monthAbbreviations).map((short) => `${short}\\.?`)].join("|")})(?:,? |-)(\\d{4})`;
/** `Onsdag, April 3, 2019`, as some web pages write it. */
const monthFirst = `(?<!\\p{L})(${months.join("|")}) (\\d{1,2}), (\\d{4})`;
// Not within a case number: `04.04.00-G01-8-25`.
const either = new RegExp(`(?<![\\p{L}\\d./-])(?:${inDigits}|${inWords}|${monthFirst})`, "iu");

/** The first full date in a text, with where it stands (UTF-16 offsets). Two digits of a year are 20xx up to 79. */
export function findHeadingDate(text: string): { readonly start: number; readonly end: number; readonly date: HeadingDate } | null {
  const match = either.exec(text);
  if (!match) return null;
  const [whole, day, month, year, wordDay, wordBehind, wordYear, wordBefore, dayBehind, yearBehind] = match;
  const word = wordBehind ?? wordBefore;
  const date: HeadingDate = word
    ? { day: Number(wordDay ?? dayBehind), month: monthNumber(word.toLowerCase()), year: Number(wordYear ?? yearBehind) }
    : { day: Number(day), month: Number(month), year: fullYear(year ?? "") };
  return { start: match.index, end: match.index + whole.length, date };
}

const monthNumber = (word: string): number => months.indexOf(word) + 1 || (monthAbbreviations[word.replace(".", "")] ?? 0);

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}
