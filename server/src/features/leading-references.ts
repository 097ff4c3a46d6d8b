import { type ReferredMeeting, resolveReference } from "../archive/referred-meeting.ts";
import type { MeetingReference } from "../facts/references.ts";
import type { Snapshot } from "./snapshot.ts";

/** What the archive has of a reference, where that is another meeting, or an item; null for a meeting that names itself. */
export function leadsElsewhere(
  { archive, facts, uri }: Pick<Snapshot, "archive" | "facts" | "uri">,
  reference: MeetingReference,
): ReferredMeeting | null {
  const found = resolveReference(archive, reference, facts.meeting.date, facts.kommune);
  return found.find((meeting) => meeting.uri !== uri || meeting.punkt) ?? null;
}
