import { type CalendarDate, danishDate, sameDate } from "../facts/calendar-date.ts";
import { findDates } from "../facts/dates.ts";
import type { DatedSpan } from "../facts/meeting.ts";
import { writtenLike } from "../facts/write-date.ts";
import { type BlockContext, type BlockRule, type Finding, type Fix, replaceSpan } from "./rule.ts";

/** The date in the title and the date behind Mødedato disagree. */
export const moededatoUenig: BlockRule = {
  code: "moededato-uenig",
  severity: "error",
  title: { da: "Titlens dato og mødedatoen er forskellige", en: "The date in the title differs from the date of the meeting" },
  page: {
    about: "Datoen i titlen og mødedatoen er forskellige.",
    bad: `
      REFERAT Økonomiudvalget d. 05-02-2020
      Mødedato Torsdag d. 06. februar 2020
    `,
    good: `
      REFERAT Økonomiudvalget d. 06-02-2020
      Mødedato Torsdag d. 06. februar 2020
    `,
    silent: "hvor en af datoerne mangler.",
    fix: "bruger den ene eller den anden dato.",
  },
  scope: "block",
  check: ({ block, lines, meeting }: BlockContext): readonly Finding[] => {
    const { titleDate, labelDate } = meeting;
    if (block.kind !== "head" || !titleDate || !labelDate || sameDate(titleDate.date, labelDate.date)) return [];
    // A meeting over several days: some day of one line is that of the other.
    if (names(lines.line(labelDate.line), titleDate.date) || names(lines.line(titleDate.line), labelDate.date)) return [];
    const words = (found: DatedSpan): string => lines.line(found.line).slice(found.start, found.end);
    const message = {
      da: `Titlen siger ${danishDate(titleDate.date)}, men mødedatoen er ${danishDate(labelDate.date)}. Ret den, der er forkert.`,
      en: `The title says ${danishDate(titleDate.date)}, but the meeting's date is ${danishDate(labelDate.date)}. Correct the one that is wrong.`,
    };
    const take = (from: DatedSpan, to: DatedSpan): Fix => {
      const text = writtenLike(words(to), from.date);
      return { title: { da: `Ret til ${text}`, en: `Correct to ${text}` }, edits: [replaceSpan(to, text)] };
    };
    return [
      {
        span: labelDate,
        message,
        related: [{ span: titleDate, message: { da: "Datoen i titlen", en: "The date in the title" } }],
        fixes: () => [take(titleDate, labelDate), take(labelDate, titleDate)],
      },
    ];
  },
};

/** Whether a line names a date, its year being written or not. */
const names = (line: string, { year, month, day }: CalendarDate): boolean =>
  findDates(line).some((date) => date.day === day && date.month === month && (date.year ?? year) === year);
