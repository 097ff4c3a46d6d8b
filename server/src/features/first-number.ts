import type { DocumentRecord } from "../archive/record.ts";
import type { CalendarDate } from "../facts/calendar-date.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";

/**
 * The number of the first item: on from the last one's where the numbers run through the year, 1 where every meeting begins
 * anew, and where a new year does.
 */
export function firstNumber({ punkter, meeting }: DocumentFacts, earlier: readonly DocumentRecord[], date: CalendarDate): number {
  const own = punkter.flatMap(({ facts }) => facts.number ?? []);
  const [lowest = 1] = [...own].sort((a, b) => a - b);
  const before = earlier[0]?.punkter.flatMap(({ punkt }) => punkt.number ?? []) ?? [];
  const runs = lowest > 1 || (before.length > 0 && lowest === greatest(before) + 1);
  if (!runs) return 1;
  const isNewYear = meeting.date !== null && date.year !== meeting.date.year;
  return isNewYear && beginsAnew(earlier) ? 1 : greatest(own) + 1;
}

const greatest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0);

/** Whether the numbers begin anew with the year: they do unless a turn of the year among the meetings tells otherwise. */
function beginsAnew(earlier: readonly DocumentRecord[]): boolean {
  for (const [index, record] of earlier.entries()) {
    const before = earlier[index + 1];
    if (!before || !record.date || !before.date || record.date.year === before.date.year) continue;
    const numbers = record.punkter.flatMap(({ punkt }) => punkt.number ?? []);
    return numbers.length === 0 || numbers.includes(1);
  }
  return true;
}
