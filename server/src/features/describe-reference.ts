import { resolveReference } from "../archive/referred-meeting.ts";
import type { MeetingReference } from "../facts/references.ts";
import { describeMeeting, describeTreatment, linkTo } from "./describe-sag.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The meeting that a reference leads to, in markdown: the item with its decision, or how many items it has. Null where it leads
 * nowhere, or to the very meeting in which it stands.
 */
export function describeReference({ archive, uri: here, facts, language }: Snapshot, reference: MeetingReference): string | null {
  const meetings = resolveReference(archive, reference, facts.meeting.date, facts.kommune).filter(
    ({ uri, punkt }) => punkt !== null || uri !== here,
  );
  if (meetings.length === 0) return null;
  return meetings
    .map(({ uri, record, punkt }) => {
      if (punkt) return describeTreatment({ uri, document: record, punkt }, here, language);
      const { length } = record.punkter;
      const count = length === 1 ? messages.onePunkt[language] : say(messages.punkterCount, language, length);
      return `- [${describeMeeting(record, language)}](${linkTo(uri, record.title?.line ?? 0)}) · ${count}`;
    })
    .join("\n");
}
