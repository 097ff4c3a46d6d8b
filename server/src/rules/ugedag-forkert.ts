import { type CalendarDate, danishDate, weekdayOf } from "../facts/calendar-date.ts";
import { daysMeant } from "../facts/date-years.ts";
import { findDates, type WrittenDate, type WrittenWeekday } from "../facts/dates.ts";
import { wrappedDates, yearBelow } from "../facts/wrapped-dates.ts";
import { weekdayLike } from "../facts/written-like.ts";
import { weekdays } from "../vocabulary/calendar.ts";
import { type BlockContext, type BlockRule, type Finding, type Fix, type Message, replaceSpan } from "./rule.ts";

/** A weekday and a date that disagree: `tirsdag den 25. februar 2019` was a Monday. */
export const ugedagForkert: BlockRule = {
  code: "ugedag-forkert",
  severity: "warning",
  title: { da: "Ugedag og dato passer ikke sammen", en: "Weekday and date do not agree" },
  page: {
    about:
      "En ugedag og en dato, der ikke passer sammen. Uden årstal gælder mødets år og det næste; passer ugedagen i et af dem, siger reglen ingenting.",
    bad: `
      Sagsfremstilling
      Mødet holdes onsdag den 4. februar 2020.
    `,
    good: `
      Sagsfremstilling
      Mødet holdes tirsdag den 4. februar 2020.
    `,
    silent: "om spænd som »mandag-fredag«.",
    fix: "retter ugedagen.",
  },
  scope: "block",
  check: ({ block, lines, reading, meeting }: BlockContext): readonly Finding[] => {
    const findings: Finding[] = [];
    if (block.kind === "contents") return findings;
    const title = block.kind === "punkt" ? block.heading.title.text : "";
    for (const { line, text, date: written } of [...reading.dates(), ...(block.kind === "punkt" ? wrappedDates(lines) : [])]) {
      if (written.weekday === null || isSpanOfDays(text, written.weekday)) continue;
      const date = { ...written, weekday: written.weekday, year: written.year ?? yearBelow(lines, line, text, written) };
      const days = daysMeant(date, meeting.date);
      if (days.length === 0 || days.some(falls(date.weekday)) || mayBeOfAnotherYear(date, date.weekday, `${title} ${text}`)) continue;
      if (mayBeBeforeNewYear(date, date.weekday, `${text} ${lines.line(line + 1)}`)) continue;
      findings.push(findingFor(line, text, date, date.weekday, days));
    }
    return findings;
  },
};

/** `natten mellem fredag den 31. december og lørdag den 1. januar 2022`: the year of the second is not that of the first. */
function mayBeBeforeNewYear({ day, month, year, end }: WrittenDate, weekday: WrittenWeekday, text: string): boolean {
  if (year !== null) return false;
  const next = findDates(text.slice(end, end + 60)).find((date) => date.year !== null);
  if (!next || next.year === null || next.month > month || (next.month === month && next.day >= day)) return false;
  return falls(weekday)({ year: next.year - 1, month, day });
}

const falls =
  ({ index }: WrittenWeekday): ((day: CalendarDate) => boolean) =>
  (day) =>
    weekdayOf(day) === index;

const spanOfDays = new RegExp(
  `(?:^|[^\\p{L}])(?:${weekdays.join("|")})(?: den| d\\.)?(?: ?\\d{1,2}\\.?)? ?(?:-|–|/|til|og|eller)(?: med)? ?$`,
  "iu",
);

/** `mandag-fredag den 7. maj`, `mandag den 3. til fredag den 7. maj`: which day belongs to which date is not sure. */
function isSpanOfDays(line: string, { start }: WrittenWeekday): boolean {
  return spanOfDays.test(line.slice(Math.max(0, start - 30), start));
}

/** The date has no year, and a year named in the same line or the item's title fits: it may be that year's. */
function mayBeOfAnotherYear({ day, month, year }: WrittenDate, weekday: WrittenWeekday, text: string): boolean {
  if (year !== null) return false;
  const named = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return named.some((digits) => falls(weekday)({ year: Number(digits), month, day }));
}

function findingFor(line: number, text: string, date: WrittenDate, weekday: WrittenWeekday, days: readonly CalendarDate[]): Finding {
  const written = text.slice(weekday.start, weekday.end);
  const dateWords = text.slice(date.start, date.end);
  const right = days.map((day) => ({ day, name: weekdays[weekdayOf(day)] ?? "" }));
  return {
    span: { line, start: weekday.start, end: weekday.end },
    message: messageFor(written, dateWords, date.year !== null, right),
    fixes: () => right.map(({ day, name }, index) => fixFor(line, weekday, weekdayLike(written, name), day, right.length > 1, index === 0)),
  };
}

interface RightDay {
  readonly day: CalendarDate;
  readonly name: string;
}

function messageFor(written: string, dateWords: string, hasYear: boolean, right: readonly RightDay[]): Message {
  if (hasYear) {
    const [{ name, day } = { name: "", day: null }] = right;
    const english = day === null ? "" : (englishDays[weekdayOf(day)] ?? "");
    return {
      da: `Ugedagen passer ikke til datoen: ${dateWords} er en ${name}, ikke en ${written.toLowerCase()}. Ret ugedagen eller datoen.`,
      en: `Weekday and date disagree: ${dateWords} is a ${english} (${name}), not “${written}”. Correct the weekday or the date.`,
    };
  }
  const list = (word: string, names: (found: RightDay) => string): string =>
    right.map((found) => `${names(found)} ${word} ${found.day.year}`).join(", ");
  return {
    da: `Ugedagen passer ikke til datoen: ${dateWords} er ${list("i", ({ name }) => `en ${name}`)}, ikke en ${written.toLowerCase()}. Ret ugedagen eller datoen.`,
    en: `Weekday and date disagree: ${dateWords} is ${list("in", ({ day, name }) => `a ${englishDays[weekdayOf(day)]} (${name})`)}, not “${written}”. Correct the weekday or the date.`,
  };
}

const englishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function fixFor(line: number, { start, end }: WrittenWeekday, word: string, day: CalendarDate, several: boolean, preferred: boolean): Fix {
  const of = several ? ` (${danishDate(day)})` : "";
  return {
    title: { da: `Ret ugedagen til ${word}${of}`, en: `Correct the weekday to ${word}${of}` },
    edits: [replaceSpan({ line, start, end }, word)],
    preferred,
  };
}
