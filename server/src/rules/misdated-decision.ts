import { type CalendarDate, isRealDate } from "../facts/calendar-date.ts";
import type { Meeting } from "../facts/meeting.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { committeeKey, sameCommittee } from "../vocabulary/committees.ts";

/** A date that lies further back is an earlier meeting's. */
const daysBack = 31;

/**
 * Which section of an item is this meeting's decision under a wrong date; null where there is none. It is the only
 * decision of the meeting's committee in the item, and its date is one slip away from the meeting's, or near it.
 */
export function misdatedDecision({ sections }: PunktFacts, meeting: Meeting): number | null {
  const { committee: own, date: day } = meeting;
  if (own === null || day === null || sections.some((section) => section.role === "decision" && section.own)) return null;
  const ofCommittee = sections.flatMap(({ role, committee }, index) =>
    role === "decision" && committee !== null && (committeeKey(committee) === committeeKey(own) || sameCommittee(committee, own))
      ? [index]
      : [],
  );
  const [index, another] = ofCommittee;
  if (index === undefined || another !== undefined) return null;
  const date = sections[index]?.date ?? null;
  if (date === null || !isRealDate(date)) return null;
  return isOneSlip(date, day) || Math.abs(daysBetween(date, day)) <= daysBack ? index : null;
}

/** One of day, month and year is wrong. */
const isOneSlip = (a: CalendarDate, b: CalendarDate): boolean =>
  [a.year === b.year, a.month === b.month, a.day === b.day].filter((same) => !same).length <= 1;

const daysBetween = (a: CalendarDate, b: CalendarDate): number =>
  (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000;
