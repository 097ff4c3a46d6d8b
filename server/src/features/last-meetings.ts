import type { ArchivedMeeting } from "../archive/archive-view.ts";
import type { Snapshot } from "./snapshot.ts";

/** At most so many other meetings of a document's committee, the newest first; none where the committee is not known. */
export function lastMeetings({ archive, facts, uri }: Snapshot, most: number): ArchivedMeeting[] {
  const { committee } = facts.meeting;
  const key = committee === null ? null : archive.committee(committee);
  if (key === null) return [];
  const found: ArchivedMeeting[] = [];
  for (const day of archive.meetingDays(key).toReversed()) {
    found.push(...archive.meetingsOn(key, day).filter((meeting) => meeting.uri !== uri));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}
