import { distance } from "fastest-levenshtein";
import { matchDecisionHeading } from "../syntax/decision-heading.ts";
import { findHeadingDate } from "../syntax/heading-date.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { isStandingTitle } from "../syntax/punkt-evidence.ts";
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
 * The item's last decision of the meeting's own committee, where its heading bears another date that is a slip of the
 * pen away from the meeting's. Null where the item has a decision of this meeting. `shortHeadings` says that the
 * document's decisions stand below a bare committee and date (`Økonomiudvalget, 03-04-2019, pkt. 42`).
 */
export function mistypedDecision(punkt: PunktFacts, lines: Lines, meeting: Meeting, shortHeadings: boolean): MistypedDecision | null {
  if (meeting.date === null || meeting.committee === null || punkt.sections.some((section) => isDecided(section, shortHeadings)))
    return null;
  const headings = punkt.sections.filter((section) => isOfMeeting(section, meeting)).map(({ heading }) => heading.line);
  const short = headings.length === 0 && shortHeadings ? shortHeadingsIn(punkt, lines, meeting) : [];
  const standing = isStandingTitle(punkt.title.text);
  const own = [...headings, ...short];
  const found = (own.length > 0 ? own : lastOfHistory(punkt, lines, meeting)).flatMap((line) =>
    mistypedAt(line, lines, meeting.date, standing),
  );
  const last = found.at(-1);
  return last && found.every(({ date }) => date === last.date || isoDate(date) < isoDate(last.date)) ? last : null;
}

/** Where the history ends the item, its last decision may be this meeting's: of its committee, and on a day of that month or later. */
function lastOfHistory({ sections }: PunktFacts, lines: Lines, { committee, date }: Meeting): number[] {
  const last = sections.findLast(({ role }) => role !== "attachments");
  if (last?.role !== "history") return [];
  for (let line = last.heading.line + last.lineCount - 1; line > last.heading.line; line--) {
    const match = matchDecisionHeading(plainLine(lines.line(line)));
    if (!match) continue;
    const written = findHeadingDate(match.date.text)?.date;
    const isLate = written && date && (isoDate(written) > isoDate(date) || isSameMonth(written, date) || !isRealDate(written));
    return isLate && committee !== null && isCommittee(match.committee.text, committee) ? [line] : [];
  }
  return [];
}

const isSameMonth = (a: CalendarDate, b: CalendarDate): boolean => a.year === b.year && a.month === b.month;

function mistypedAt(line: number, lines: Lines, meeting: CalendarDate | null, standing: boolean): MistypedDecision[] {
  const written = matchDecisionHeading(plainLine(lines.line(line)))?.date;
  const date = written && findHeadingDate(written.text)?.date;
  if (!written || !date || !meeting || !isMistyped(date, meeting, standing)) return [];
  return [{ span: { line, start: written.start, end: written.end }, text: written.text, date }];
}

/** `Indstilling og beslutning` has its decisions below the short headings of the committees. */
const isDecided = ({ role, own }: SectionFacts, shortHeadings: boolean): boolean =>
  own && !(shortHeadings && role === "recommendation-decision");

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
 * One part of the date is wrong, or day and month have changed places; or the day is yet to come; or it is that of the
 * meeting before, as a heading that is copied from its minutes has it. One that lies further back is an earlier
 * treatment's, but in a standing item (`Eventuelt`), which has none.
 */
function isMistyped(date: CalendarDate, meeting: CalendarDate, standing: boolean): boolean {
  if (!isRealDate(date)) return true;
  const wrong = [date.year === meeting.year, date.month === meeting.month, date.day === meeting.day].filter((same) => !same).length;
  // The right date below a name that is misspelled.
  if (wrong === 0) return false;
  if (wrong === 1 || (wrong === 2 && date.day === meeting.month && date.month === meeting.day)) return true;
  const days = dayNumber(date) - dayNumber(meeting);
  return days <= daysAhead && -days <= (standing ? daysBackStanding : daysBack);
}

/** No minutes record what is decided later: so far ahead, it is a slip. */
const daysAhead = 366;
/** A committee meets every month or so. */
const daysBack = 45;
const daysBackStanding = 400;
const dayNumber = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** Sections in which meetings are named that were or will be. */
const ofOtherMeetings: ReadonlySet<SectionRole> = new Set(["history", "route", "hearing", "attachments"]);

function shortHeadingsIn(punkt: PunktFacts, lines: Lines, { committee }: Meeting): number[] {
  const found: number[] = [];
  const first = punkt.sections[0]?.heading.line ?? punkt.lineCount;
  const parts = punkt.sections
    .filter(({ role }) => !ofOtherMeetings.has(role))
    .map(({ heading, lineCount }) => [heading.line + 1, heading.line + lineCount]);
  for (const [from = 0, to = 0] of [[punkt.headingLine + 1, first], ...parts]) {
    for (let line = from; line < to; line++) {
      const match = matchDecisionHeading(plainLine(lines.line(line)));
      if (match && committee !== null && isCommittee(match.committee.text, committee)) found.push(line);
    }
  }
  return found;
}
