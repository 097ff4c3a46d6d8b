import { type ArchivedMeeting, dateOfDay, dayNumber } from "../archive/archive-view.ts";
import { meetingsHeld } from "../archive/referred-meeting.ts";
import { committeeIndexKey, committeeInitials } from "../vocabulary/committees.ts";
import { describeMeeting, linkTo } from "./describe-sag.ts";
import { escapeMarkdown } from "./markdown.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Subject } from "./subject-at.ts";

/**
 * A committee in markdown: how many meetings the archive has of it, and those around this document's. Those of another
 * municipality, whose committee has the same name or initials, do not count. Null where it has no other.
 */
export function describeCommittee(snapshot: Snapshot, { name, span }: Extract<Subject, { kind: "committee" }>): string | null {
  const { archive, facts, text, uri, language } = snapshot;
  const wider = name.widerStart === null ? null : archive.committee(text.line(span.line).slice(name.widerStart, name.end));
  const key = wider ?? archive.committee(name.text);
  if (key === null || mayBeOwn(name.text, key, facts.meeting.committee)) return null;
  const on = (day: number): readonly ArchivedMeeting[] => meetingsHeld(archive, key, dateOfDay(day), facts.kommune);
  const days = archive.meetingDays(key).filter((day) => on(day).length > 0);
  const own = facts.meeting.date === null ? null : dayNumber(facts.meeting.date);
  const previous = own === null ? undefined : days.findLast((day) => day < own);
  const next = own === null ? undefined : days.find((day) => day > own);
  const rows = new Map<number, string>();
  for (const [day, label] of [
    [previous, messages.previousMeeting],
    [next, messages.nextMeeting],
    [days[0], messages.firstMeeting],
    [days.at(-1), messages.lastMeeting],
  ] as const) {
    const meeting = day === undefined || rows.has(day) ? undefined : on(day).find((each) => each.uri !== uri);
    if (day === undefined || !meeting) continue;
    rows.set(
      day,
      `- ${label[language]}: [${describeMeeting(meeting.record, language)}](${linkTo(meeting.uri, meeting.record.title?.line ?? 0)})`,
    );
  }
  if (rows.size === 0) return null;
  const written = on(days.at(-1) ?? 0)[0]?.record.committee ?? name.text;
  const count = days.length === 1 ? messages.oneMeetingInArchive[language] : say(messages.meetingsInArchive, language, days.length);
  const inTime = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  return `**${escapeMarkdown(written)}** · ${count}\n\n${inTime.join("\n")}`;
}

/**
 * In the minutes of `Udvalget for Erhverv, Beskæftigelse og Uddannelse`, `EBU` is more likely short for that than for the
 * `Erhvervs- og Beskæftigelsesudvalget` whose initials it has.
 */
function mayBeOwn(name: string, key: string, committee: string | null): boolean {
  if (committee === null || !/^\p{Lu}{2,6}$/u.test(name)) return false;
  const own = committeeIndexKey(committee);
  if (own === key) return false;
  let found = 0;
  for (const initial of committeeInitials(own)) if (initial === name.charAt(found)) found++;
  return found === name.length;
}
