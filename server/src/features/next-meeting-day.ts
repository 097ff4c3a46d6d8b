import type { CalendarDate } from "../facts/calendar-date.ts";

/** So many of the last meetings tell how often a committee meets. */
const lookedAt = 9;
/** Days between meetings that are a pause, not the rhythm: summer, an election. */
const longestInterval = 50;
/** What is proposed where nothing is known, in days. */
const usualInterval = 28;
/** So large a share of the meetings must fall on the same weekday of a month (its first Tuesday) to be a rule. */
const mostly = 0.6;

const day = 24 * 60 * 60 * 1000;
const timeOf = ({ year, month, day: date }: CalendarDate): number => Date.UTC(year, month - 1, date);
const dateOf = (time: number): CalendarDate => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/**
 * When a committee is likely to meet next: on the same weekday of the month (its first Tuesday) where it does so as a rule,
 * else after the usual number of days. `held` are the days of its meetings, the earliest first; null where there are none.
 */
export function nextMeetingDay(held: readonly CalendarDate[]): CalendarDate | null {
  const last = held.at(-1);
  if (!last) return null;
  const recent = held.slice(-lookedAt);
  const intervals = recent
    .slice(1)
    .map((date, index) => Math.round((timeOf(date) - timeOf(recent[index] as CalendarDate)) / day))
    .filter((days) => days > 0 && days <= longestInterval)
    .sort((a, b) => a - b);
  const usual = intervals[intervals.length >> 1] ?? usualInterval;
  const isMonthly = usual >= 21 && intervals.length >= 2;
  return (isMonthly ? sameWeekdayOfMonth(recent, last) : null) ?? dateOf(timeOf(last) + usual * day);
}

/** The first Tuesday of the next month, where most meetings fell on the first Tuesday; null where there is no such rule. */
function sameWeekdayOfMonth(recent: readonly CalendarDate[], last: CalendarDate): CalendarDate | null {
  const placeOf = (date: CalendarDate): string => `${new Date(timeOf(date)).getUTCDay()} ${Math.ceil(date.day / 7)}`;
  const own = placeOf(last);
  if (recent.filter((date) => placeOf(date) === own).length < recent.length * mostly) return null;
  const firstOfNext = Date.UTC(last.year, last.month, 1);
  for (let days = 0; days < 31; days++) {
    const date = dateOf(firstOfNext + days * day);
    if (date.month !== (last.month % 12) + 1) return null;
    if (placeOf(date) === own) return date;
  }
  return null;
}
