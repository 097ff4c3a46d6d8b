import { type CalendarDate, isRealDate } from "./calendar-date.ts";
import type { WrittenDate } from "./dates.ts";

/**
 * The calendar days that a written date may mean. With a year there is one. Without, the meeting's year and the next
 * count, and the year before where the day lies at most seven months back (`den 11. december` in January's minutes).
 * Years that have no such day are left out.
 */
export function daysMeant({ day, month, year }: WrittenDate, meeting: CalendarDate | null): CalendarDate[] {
  return yearsMeant(month, year, meeting)
    .map((candidate) => ({ year: candidate, month, day }))
    .filter(isRealDate);
}

function yearsMeant(month: number, year: number | null, meeting: CalendarDate | null): number[] {
  if (year !== null) return [year];
  if (meeting === null) return [];
  const years = [meeting.year, meeting.year + 1];
  return meeting.month + 12 - month <= 7 ? [...years, meeting.year - 1] : years;
}
