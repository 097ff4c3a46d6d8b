import { months } from "../vocabulary/calendar.ts";
import type { CalendarDate } from "./calendar-date.ts";

/** Writes a date in the form of another: `05-02-2020`, `5.2.2020`, `05. februar 2020`. */
export function writtenLike(model: string, date: CalendarDate): string {
  const padded = /^0|^\d\d\D/.test(model) ? 2 : 1;
  const pad = (number: number): string => String(number).padStart(padded, "0");
  const mark = /\d([-./])/.exec(model)?.[1] ?? "-";
  if (/\p{L}/u.test(model)) {
    const month = months[date.month - 1] ?? String(date.month);
    return /^\d+-/.test(model)
      ? [pad(date.day), month, date.year].join("-")
      : `${pad(date.day)}${/^\d+\./.test(model) ? "." : ""} ${month} ${date.year}`;
  }
  return [pad(date.day), pad(date.month), date.year].join(mark);
}
