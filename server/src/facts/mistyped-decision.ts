import { distance } from "fastest-levenshtein";
import { matchDecisionHeading } from "../syntax/decision-heading.ts";
import { findHeadingDate } from "../syntax/heading-date.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { committeeIndexKey, committeeInitials, committeeKey, sameCommittee } from "../vocabulary/committees.ts";
import { decisionRoles, type SectionRole } from "../vocabulary/sections.ts";
import { type CalendarDate, isoDate, isRealDate } from "./calendar-date.ts";
import type { Meeting } from "./meeting.ts";
import type { PunktFacts, SectionFacts } from "./punkt-facts.ts";

/** The date of a decision's heading that is meant for this meeting's, and is another. */
export interface MistypedDecision {
  /** The date as it is written. */
  readonly span: Span;
  readonly text: string;
  readonly date: CalendarDate;
}

/**
 * The item's only decision of the meeting's own committee, where its heading bears another date that is a slip of the
 * pen away from the meeting's. Null where the item has a decision of this meeting. `shortHeadings` says that the
 * document's decisions stand below a bare committee and date (`Økonomiudvalget, 03-04-2019, pkt. 42`).
 */
export function mistypedDecision(punkt: PunktFacts, lines: Lines, meeting: Meeting, shortHeadings: boolean): MistypedDecision | null {
  if (meeting.date === null || meeting.committee === null || punkt.sections.some(({ own }) => own)) return null;
  const sections = punkt.sections.filter((section) => isOfMeeting(section, meeting));
  const headings = sections.map(({ heading }) => heading.line);
  const [line, ...others] = headings.length > 0 || !shortHeadings ? headings : shortHeadingsIn(punkt, lines, meeting);
  if (line === undefined || others.length > 0) return null;
  const written = matchDecisionHeading(plainLine(lines.line(line)))?.date;
  const date = written && findHeadingDate(written.text)?.date;
  if (!written || !date || !isMistyped(date, meeting.date)) return null;
  return { span: { line, start: written.start, end: written.end }, text: written.text, date };
}

const isOfMeeting = ({ role, committee, date }: SectionFacts, meeting: Meeting): boolean =>
  decisionRoles.has(role) && committee !== null && date !== null && meeting.committee !== null && isCommittee(committee, meeting.committee);

/** A committee's name may be written a letter off for each of so many that it has, and three at most. */
const lettersPerSlip = 6;
const mostSlips = 3;

/** The name means the committee: it is the same in another form, its initials, or has a slip in it. */
export function isCommittee(name: string, committee: string): boolean {
  if (sameCommittee(name, committee)) return true;
  const key = committeeIndexKey(committee);
  if (committeeIndexKey(name) === key || name.toUpperCase() === committeeInitials(key)) return true;
  const own = committeeKey(committee);
  const slips = Math.min(distance(committeeKey(name), own), distance(name.toLowerCase(), committee.toLowerCase()));
  return slips <= Math.min(mostSlips, Math.floor(own.length / lettersPerSlip));
}

/**
 * One part of the date is wrong, or day and month have changed places; or the day is yet to come. One that is past and
 * differs more is an earlier meeting's.
 */
export function isMistyped(date: CalendarDate, meeting: CalendarDate): boolean {
  if (!isRealDate(date)) return true;
  const wrong = [date.year === meeting.year, date.month === meeting.month, date.day === meeting.day].filter((same) => !same).length;
  if (wrong <= 1 || (wrong === 2 && date.day === meeting.month && date.month === meeting.day)) return true;
  return isoDate(date) > isoDate(meeting) && dayNumber(date) - dayNumber(meeting) <= daysAhead;
}

const daysAhead = 31;
const dayNumber = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** Sections in which meetings are named that were or will be. */
const ofOtherMeetings: ReadonlySet<SectionRole> = new Set(["history", "route", "hearing", "attachments"]);

function shortHeadingsIn(punkt: PunktFacts, lines: Lines, { committee }: Meeting): number[] {
  const found: number[] = [];
  for (const { role, heading, lineCount } of punkt.sections) {
    if (ofOtherMeetings.has(role)) continue;
    for (let line = heading.line + 1; line < heading.line + lineCount; line++) {
      const match = matchDecisionHeading(plainLine(lines.line(line)));
      if (match && committee !== null && isCommittee(match.committee.text, committee)) found.push(line);
    }
  }
  return found;
}
