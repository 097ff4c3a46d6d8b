import { isRealDate } from "../facts/calendar-date.ts";
import type { WrittenDate } from "../facts/dates.ts";
import { brokenDates } from "../facts/wrapped-dates.ts";
import { months } from "../vocabulary/calendar.ts";
import type { BlockContext, BlockRule, Finding, Message } from "./rule.ts";

/** A date that no calendar has: 31 September, month 13, 29 February of a year that is no leap year. */
export const datoUmulig: BlockRule = {
  code: "dato-umulig",
  severity: "error",
  title: { da: "En dato, som ingen kalender har", en: "A date that no calendar has" },
  page: {
    about: "En dato, som ingen kalender har.",
    bad: `
      Sagsfremstilling
      Fristen er den 31. september 2021.
    `,
    good: `
      Sagsfremstilling
      Fristen er den 30. september 2021.
    `,
    silent: "om tal, der ikke er datoer: beløb, sagsnumre, paragraffer, klokkeslæt.",
  },
  scope: "block",
  check: ({ block, lines, reading }: BlockContext): readonly Finding[] => {
    const findings: Finding[] = [];
    if (block.kind === "contents") return findings;
    for (const { line, text, date } of reading.dates()) {
      if (!isImpossible(date)) continue;
      const { start, end } = date;
      findings.push({ span: { line, start, end }, message: messageFor(text.slice(start, end), date) });
    }
    if (block.kind !== "punkt") return findings;
    for (const { line, text, date, length } of brokenDates(lines)) {
      const { start, end } = date;
      if (isImpossible(date)) findings.push({ span: { line, start, end: length }, message: messageFor(text.slice(start, end), date) });
    }
    return findings;
  },
};

/** Without a year, 29 February may be meant of a leap year. */
const leapYear = 2024;

export const isImpossible = ({ day, month, year }: WrittenDate): boolean => !isRealDate({ day, month, year: year ?? leapYear });

function messageFor(words: string, date: WrittenDate): Message {
  const { da, en } = reason(date);
  return {
    da: `Datoen ${words} findes ikke: ${da}. Ret datoen.`,
    en: `The date ${words} does not exist: ${en}. Correct the date.`,
  };
}

function reason({ day, month, year }: WrittenDate): Message {
  if (month < 1 || month > 12) return { da: `der er ingen måned ${month}`, en: `there is no month ${month}` };
  if (day < 1) return { da: "der er ingen dag 0", en: "there is no day 0" };
  const name = months[month - 1] ?? "";
  const days = new Date(Date.UTC(year ?? leapYear, month, 0)).getUTCDate();
  if (month === 2 && day === 29) return { da: `${year} er ikke et skudår`, en: `${year} is not a leap year` };
  return { da: `${name} har ${days} dage`, en: `${name} has ${days} days` };
}
