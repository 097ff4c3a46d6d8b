import { digitsEnd } from "../text/characters.ts";
import { monthAbbreviations, months } from "../vocabulary/calendar.ts";
import { isRealDate } from "./calendar-date.ts";
import { closes, isMeasured } from "./date-end.ts";
import type { DateLead } from "./date-lead.ts";

/** A date read at some column; `end` is exclusive. */
export interface ReadDate {
  readonly end: number;
  readonly day: number;
  /** As written: above 12 where someone wrote such a month. */
  readonly month: number;
  readonly year: number | null;
}

type Reader = (line: string, at: number, lead: DateLead) => ReadDate | null;

/** Reads the date that begins with the digit at column `at`; the caller has seen that no number runs on to its left. */
export function readDateAt(line: string, at: number, lead: DateLead): ReadDate | null {
  if (lead.kind === "week") return null;
  for (const read of readersFor(line.charAt(digitsEnd(line, at)))) {
    const date = read(line, at, lead);
    if (date !== null) return date;
  }
  return null;
}

const monthNames = [
  ...months,
  ...Object.keys(monthAbbreviations)
    .sort((a, b) => b.length - a.length)
    .map((name) => `${name}\\.?`),
].join("|");
const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...months.map((name, index) => [name, index + 1] as const),
  ...Object.entries(monthAbbreviations).flatMap(([name, number]) => [[name, number] as const, [`${name}.`, number] as const]),
]);
const numberOfMonth = (name: string): number => monthNumbers.get(name.toLowerCase()) ?? 0;

const named = new RegExp(
  `(\\d{1,2})(\\.?)[ \\u00a0]{0,2}(${monthNames})(?![\\p{L}])(?!-\\p{L})(?:,?[ \\u00a0]{1,2}(\\d{4})(?![\\d\\p{L}]))?`,
  "iuy",
);

/** `10. januar 2022`, `28.marts`, `31 december 2023`, `11 januar, 2021`. */
const readNamed: Reader = (line, at, lead) => {
  const match = matchAt(named, line, at);
  if (match === null) return null;
  const [text, day, dot, month, year] = match;
  const date = made(at, text, day, numberOfMonth(month ?? ""), plausibleYear(year));
  if (date.year === null && year !== undefined)
    return { ...date, end: at + text.length - text.slice(text.lastIndexOf(month ?? "")).length + (month ?? "").length };
  const inHeading = isLowerCase(month ?? "") || (isUpperCase(month ?? "") && date.year !== null && date.day <= 31);
  if (isCertain(lead) || (dot === "." && inHeading && (date.day <= 31 || date.year !== null))) return date;
  if (dot !== "." && date.year === null) return null;
  // `Mødet 31 september 2021`: a day of the month, not so many of something.
  if (isLowerCase(month ?? "") && date.day >= 1 && date.day <= 31 && !isCounted(line, at)) return date;
  return isPossible(date) ? date : null;
};

const hyphened = new RegExp(`(\\d{1,2})-(${monthNames})-(\\d{4})(?![\\d\\p{L}])`, "iuy");

/** `15-maj-2002`. */
const readHyphened: Reader = (line, at) => {
  const match = matchAt(hyphened, line, at);
  return match === null ? null : made(at, match[0], match[1], numberOfMonth(match[2] ?? ""), plausibleYear(match[3]));
};

const parted = /(\d{1,2})([-.])( ?)(\d{1,2})(\2 ?| )(\d{4}|\d{2})/y;

/** `05-02-2020`, `4.12.2019`; behind a word that announces a date also `21.5.19`, `4. 12. 2019` and `04.12 2012`. */
const readParted: Reader = (line, at, lead) => {
  const match = matchAt(parted, line, at);
  if (match === null || !closes(line, at + match[0].length)) return null;
  const [text, day = "", separator = "", blank, month = "", second, year = ""] = match;
  const date = made(at, text, day, Number(month), plausibleYear(year));
  if (date.year === null) return null;
  const plain = blank === "" && second === separator && year.length === 4;
  if (!plain) return isCertain(lead) && inRange(date) ? date : null;
  if (isCertain(lead)) return looksLikeDate(date) ? date : null;
  const padded = day.length === 2 && month.length === 2;
  return (padded ? looksLikeDate(date) : date.day <= 31 && date.day > 0 && date.month <= 12 && date.month > 0) ? date : null;
};

const slashed = /(\d{1,2})\/(\d{1,2})([-/]| - | )(\d{4}|\d{2})/y;

/** `19/4 2024`, `24/1-22`, `29/1-2012`, `19/4/2024`. */
const readSlashed: Reader = (line, at, lead) => {
  const match = matchAt(slashed, line, at);
  if (match === null || !closes(line, at + match[0].length)) return null;
  const [text, day, month, separator, year = ""] = match;
  const date = made(at, text, day, Number(month), plausibleYear(year));
  if (date.year === null || (separator === " " && year.length === 2)) return null;
  // `den 22/13 2014`: what is said to be a date, with its year, is one even of a month that is none.
  // `8/29/2019` is what English systems write for 29 August.
  if (!inRange(date))
    return isCertain(lead) && year.length === 4 && !(separator === "/" && date.day <= 12) && looksLikeDate(date) ? date : null;
  return year.length === 4 || isCertain(lead) || isPossible(date) ? date : null;
};

const yearless = /(\d{1,2})([./])(\d{1,2})(?!\d)/y;

/** `den 25.2`, `d. 12/5`, `pr. 31.12`: only where a word in front says that it is a date. */
const readYearless: Reader = (line, at, lead) => {
  if (lead.kind === null) return null;
  const match = matchAt(yearless, line, at);
  if (match === null) return null;
  const date = made(at, match[0], match[1], Number(match[3]), null);
  if (!inRange(date) || !closes(line, date.end) || isMeasured(line, date.end)) return null;
  return isCertain(lead) || isDayOfAccount(date) ? date : null;
};

/** The forms by the mark behind the day. */
function readersFor(mark: string): readonly Reader[] {
  if (mark === ".") return dotted;
  return mark === "-" ? hyphenated : mark === "/" ? withSlash : spaced;
}
const dotted = [readNamed, readParted, readYearless];
const hyphenated = [readHyphened, readParted];
const withSlash = [readSlashed, readYearless];
const spaced = [readNamed];

function made(at: number, text: string, day: string | undefined, month: number, year: number | null): ReadDate {
  return { end: at + text.length, day: Number(day), month, year };
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/** Two digits: 80 to 99 are of the last century, the others of this one. Null for a year no minutes are about. */
function plausibleYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const year = Number(digits);
  if (digits.length === 2) return year >= 80 ? 1900 + year : 2000 + year;
  return year >= 1700 && year <= 2199 ? year : null;
}

const isCertain = (lead: DateLead): boolean => lead.kind === "date";
const inRange = ({ day, month }: ReadDate): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
const isUpperCase = (word: string): boolean => word.length > 3 && word === word.toUpperCase();
/** `Antal: 31 februar 2020`, a cell of a table. */
const isCounted = (line: string, at: number): boolean =>
  !/(?:^|[\p{Ll}.,(] )$/u.test(line.slice(Math.max(0, at - 2), at)) || /antal:? $/i.test(line.slice(Math.max(0, at - 8), at));
const isLowerCase = (word: string): boolean => word.charAt(0) === word.charAt(0).toLowerCase();

/** Some year has this day. */
const isPossible = ({ day, month, year }: ReadDate): boolean => isRealDate({ day, month, year: year ?? 2024 });

/** Two digits, two digits, year: a date even where one of the first two is out of its range (`31-13-2020`, `02-25-2020`). */
const looksLikeDate = ({ day, month }: ReadDate): boolean =>
  day >= 1 && day <= 39 && month >= 1 && month <= 39 && (day <= 31 || month <= 12) && (month <= 12 || day <= 31);

/** First or last day of a month, as accounts are made up: not `pr. 1.5 time`. */
const isDayOfAccount = ({ day, month }: ReadDate): boolean => day === 1 || !isRealDate({ year: 2023, month, day: day + 1 });
