import { readMeetingHead } from "../syntax/meeting-head.ts";
import type { HeadBlock } from "../syntax/tree.ts";
import type { Span } from "../text/source-text.ts";
import { sameCommittee } from "../vocabulary/committees.ts";
import { type CalendarDate, isRealDate, sameDate } from "./calendar-date.ts";

/** The meeting a document is the minutes of, as far as its head says. */
export interface Meeting {
  /** The committee (udvalg) as the head writes it, or null. */
  readonly committee: string | null;
  /** The meeting's date: of the label (Mødedato), else of the title, else any in the head. */
  readonly date: CalendarDate | null;
  /** Where the date in the title stands, relative to the head. */
  readonly titleDate: DatedSpan | null;
  /** Where the date behind the date label (Mødedato) stands, relative to the head. */
  readonly labelDate: DatedSpan | null;
  /** The document is an agenda (dagsorden) by its title. */
  readonly agenda: boolean;
}

export interface DatedSpan extends Span {
  readonly date: CalendarDate;
}

export const noMeeting: Meeting = { committee: null, date: null, titleDate: null, labelDate: null, agenda: false };

export function readMeeting(head: HeadBlock): Meeting {
  const { committee, titleDate, labelDate, otherDate, agenda } = readMeetingHead(head);
  const dates = [labelDate, titleDate, otherDate].filter((found) => found !== null);
  return {
    committee: committee?.text ?? null,
    date: dates.find(({ date }) => isRealDate(date))?.date ?? null,
    titleDate: titleDate && { ...spanOf(titleDate.text), date: titleDate.date },
    labelDate: labelDate && { ...spanOf(labelDate.text), date: labelDate.date },
    agenda,
  };
}

const spanOf = ({ line, start, end }: Span): Span => ({ line, start, end });

/**
 * Whether a decision heading is this meeting's: it names no committee, or this committee. A date that differs makes it
 * an earlier decision of the same committee.
 */
export function isOwnDecision(meeting: Meeting, committee: string | null, date: CalendarDate | null): boolean {
  if (committee === null) return true;
  if (meeting.committee !== null && committee !== meeting.committee && !sameCommittee(committee, meeting.committee)) return false;
  return date === null || meeting.date === null || sameDate(date, meeting.date);
}
