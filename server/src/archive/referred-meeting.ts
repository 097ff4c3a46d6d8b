import type { CalendarDate } from "../facts/calendar-date.ts";
import type { MeetingReference } from "../facts/references.ts";
import { type ArchivedMeeting, type ArchiveView, dayNumber } from "./archive-view.ts";
import type { PlacedRecord, ReferenceRecord } from "./record.ts";

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

/** A meeting that a reference leads to; the item where it names one that the meeting has. */
export interface ReferredMeeting extends ArchivedMeeting {
  readonly punkt: PlacedRecord | null;
}

/**
 * Where a reference leads, as `resolveRecord`.
 */
export const resolveReference = (
  archive: ArchiveView,
  { committee, widerCommittee, date, punkt }: MeetingReference,
  own: CalendarDate | null,
  kommune: string | null,
): readonly ReferredMeeting[] =>
  resolveRecord(
    archive,
    { committee: committee.text, wider: widerCommittee?.text ?? null, ...date, number: punkt?.number ?? null },
    own,
    kommune,
  );

/**
 * Where a reference leads: to the meeting's documents, and in them to the item. Without a year, it is the one meeting of
 * the years around `own`, the date of the document in which the reference stands. Looks nothing through.
 */
export function resolveRecord(
  archive: ArchiveView,
  reference: Omit<ReferenceRecord, "line" | "start" | "end">,
  own: CalendarDate | null,
  kommune: string | null,
): readonly ReferredMeeting[] {
  const { day, month, year, number } = reference;
  const committee = (reference.wider === null ? null : archive.committee(reference.wider)) ?? archive.committee(reference.committee);
  if (committee === null) return [];
  const years = year !== null ? [year] : own === null ? [] : [own.year - 1, own.year, own.year + 1];
  const held = years
    .map((each) => meetingsHeld(archive, committee, { year: each, month, day }, kommune))
    .filter((meetings) => meetings.length > 0);
  const [meetings] = held;
  if (!meetings || held.length > 1) return [];
  return meetings.map(({ uri, record }) => ({
    uri,
    record,
    punkt: (number !== null && record.punkter.find(({ punkt }) => punkt.number === number)) || null,
  }));
}
