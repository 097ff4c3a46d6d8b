import { type ArchivedMeeting, dayNumber } from "../archive/archive-view.ts";
import { describeMeeting, linkTo } from "./describe-sag.ts";
import { escapeMarkdown } from "./markdown.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Subject } from "./subject-at.ts";

/** A committee in markdown: how many meetings the archive has of it, and those around this document's. Null where it has no other. */
export function describeCommittee(snapshot: Snapshot, { name, span }: Extract<Subject, { kind: "committee" }>): string | null {
  const { archive, facts, text, uri, language } = snapshot;
  const wider = name.widerStart === null ? null : archive.committee(text.line(span.line).slice(name.widerStart, name.end));
  const key = wider ?? archive.committee(name.text);
  if (key === null) return null;
  const days = archive.meetingDays(key);
  const own = facts.meeting.date === null ? null : dayNumber(facts.meeting.date);
  const previous = own === null ? undefined : days.findLast((day) => day < own);
  const next = own === null ? undefined : days.find((day) => day > own);
  const meetingOf = (day: number | undefined): ArchivedMeeting | null =>
    day === undefined ? null : (archive.meetingsOn(key, day).find((meeting) => meeting.uri !== uri) ?? null);
  const known = archive.committees().find((each) => each.key === key);
  const rows = [
    { label: messages.firstMeeting, meeting: meetingOf(days[0] === previous ? undefined : days[0]) },
    { label: messages.previousMeeting, meeting: meetingOf(previous) },
    { label: messages.nextMeeting, meeting: meetingOf(next) },
    { label: messages.lastMeeting, meeting: meetingOf(days.at(-1) === next ? undefined : days.at(-1)) },
  ].flatMap(({ label, meeting }) =>
    meeting
      ? [`- ${label[language]}: [${describeMeeting(meeting.record, language)}](${linkTo(meeting.uri, meeting.record.title?.line ?? 0)})`]
      : [],
  );
  if (!known || rows.length === 0) return null;
  const count = known.meetings === 1 ? messages.oneMeeting[language] : say(messages.meetingsCount, language, known.meetings);
  return `**${escapeMarkdown(known.name)}** · ${count}\n\n${rows.join("\n")}`;
}
