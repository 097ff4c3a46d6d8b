import type { CalendarDate } from "../facts/calendar-date.ts";

const day = 24 * 60 * 60 * 1000;

/** The number of a day's week, as Danish calendars count (ISO 8601): the week of a year's first Thursday is its first. */
export function weekOf({ year, month, day: date }: CalendarDate): number {
  const time = Date.UTC(year, month - 1, date);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = time + (3 - weekday) * day;
  const first = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - first) / (7 * day)) + 1;
}
