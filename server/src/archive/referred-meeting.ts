import type { CalendarDate } from "../facts/calendar-date.ts";
import type { MeetingReference } from "../facts/references.ts";
import { type ArchivedMeeting, type ArchiveView, dayNumber } from "./archive-view.ts";

/** The committee that a reference means, as the archive knows it. Null where it knows none of that name. */
export function referredCommittee(archive: ArchiveView, reference: MeetingReference): string | null {
  const { committee, widerCommittee } = reference;
  const wider = widerCommittee === null ? null : archive.committee(widerCommittee.text);
  return wider ?? archive.committee(committee.text);
}

/**
 * The documents of a committee's meeting on a date, those of another municipality left out: by the date of the reference, or
 * one that was worked out where it has no year. `kommune` is that of the document in which the reference stands.
 */
export function meetingsHeld(
  archive: ArchiveView,
  committee: string,
  date: CalendarDate,
  kommune: string | null,
): readonly ArchivedMeeting[] {
  return archive
    .meetingsOn(committee, dayNumber(date))
    .filter(({ record }) => kommune === null || record.kommune === null || record.kommune === kommune);
}
