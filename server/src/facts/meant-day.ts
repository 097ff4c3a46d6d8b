import { type CalendarDate, weekdayOf } from "./calendar-date.ts";
import { daysMeant } from "./date-years.ts";
import type { WrittenDate } from "./dates.ts";

/** A day without a year is plainly the one that lies so near to the meeting, in days. */
const near = 100;
const millisecondsPerDay = 24 * 60 * 60 * 1000;

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * The one day that a written date of a line plainly means; null for a day that no calendar has, and where several may be
 * meant. Without a year, the weekday tells it, else the meeting: `den 10. september` in February's minutes may be of
 * either year, and where the line speaks of another year (`på mødet i 2018 den 3. marts`) so may any day.
 */
export function meantDay(date: WrittenDate, meeting: CalendarDate | null, line: string): CalendarDate | null {
  const days = daysMeant(date, meeting);
  if (date.year !== null) return days[0] ?? null;
  const { weekday } = date;
  if (weekday !== null) return only(days.filter((day) => weekdayOf(day) === weekday.index));
  const written = [...line.matchAll(years)].map(Number);
  return only(
    days.filter((day) => meeting !== null && daysBetween(day, meeting) <= near && (written.length === 0 || written.includes(day.year))),
  );
}

const only = <Each>(all: readonly Each[]): Each | null => (all.length === 1 ? (all[0] ?? null) : null);

const daysBetween = (a: CalendarDate, b: CalendarDate): number => Math.abs(timeOf(a) - timeOf(b)) / millisecondsPerDay;
const timeOf = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day);
