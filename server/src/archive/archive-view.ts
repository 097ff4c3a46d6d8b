import type { CalendarDate } from "../facts/calendar-date.ts";
import type { DocumentRecord } from "./record.ts";

/** A document that holds the minutes, or the agenda, of a meeting. */
export interface ArchivedMeeting {
  readonly uri: string;
  readonly record: DocumentRecord;
}

/** What rules may ask of the archive: its meetings. */
export interface ArchiveView {
  /** Grows when a meeting comes or goes, or its items have other numbers. While it is the same, so are all answers. */
  readonly meetingsRevision: number;
  /**
   * The committee (udvalg) that a name or an abbreviation means, in the form by which meetings are asked for. Null where
   * the archive has no meeting of it, or where several committees have these initials.
   */
  committee(name: string): string | null;
  /** The days on which a committee met, each once, the earliest first; as `dayNumber` writes them. */
  meetingDays(committee: string): readonly number[];
  /** The documents of a committee's meetings on a day: more than one where it met twice, or several committees have the name. */
  meetingsOn(committee: string, day: number): readonly ArchivedMeeting[];
}

/** A day as a number that grows with the calendar: 20190514. */
export const dayNumber = ({ year, month, day }: CalendarDate): number => (year * 100 + month) * 100 + day;

/** The date that `dayNumber` wrote. */
export const dateOfDay = (day: number): CalendarDate => ({
  year: Math.floor(day / 10_000),
  month: Math.floor(day / 100) % 100,
  day: day % 100,
});
