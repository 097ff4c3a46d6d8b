import { type CalendarDate, sameDate, weekdayOf } from "../facts/calendar-date.ts";
import { findDates } from "../facts/dates.ts";
import { weekdayLike, writtenLike } from "../facts/written-like.ts";
import { weekdays } from "../vocabulary/calendar.ts";

/** A line in which one date stands in the place of another, in the form that it had, with its weekday. Other dates stay. */
export function redate(line: string, from: CalendarDate, to: CalendarDate): string {
  let written = "";
  let at = 0;
  for (const { start, end, weekday, day, month, year } of findDates(line)) {
    if (!sameDate({ day, month, year: year ?? from.year }, from)) continue;
    if (weekday) {
      written += line.slice(at, weekday.start) + weekdayLike(line.slice(weekday.start, weekday.end), weekdays[weekdayOf(to)] ?? "");
      at = weekday.end;
    }
    written += line.slice(at, start) + (year === null ? withoutYear(line.slice(start, end), to) : writtenLike(line.slice(start, end), to));
    at = end;
  }
  return written + line.slice(at);
}

/** `5. februar`: written with a year, which is taken off again. */
const withoutYear = (model: string, date: CalendarDate): string =>
  writtenLike(`${model.trimEnd()} 2000`, date).replace(/(?<![ ./-])[ ./-]*\d{4}$/, "");
