import { meetingsHeld } from "../archive/referred-meeting.ts";
import { danishDate, sameDate, weekdayOf } from "../facts/calendar-date.ts";
import { meantDay } from "../facts/meant-day.ts";
import { weekdays } from "../vocabulary/calendar.ts";
import { describeMeeting, linkTo } from "./describe-sag.ts";
import { escapeMarkdown } from "./markdown.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Subject } from "./subject-at.ts";
import { weekOf } from "./week-of.ts";
import { englishWeekdays } from "./weekday-names.ts";

/** So many meetings of a day are named. */
const mostMeetings = 5;

/**
 * A day in markdown: weekday and week, whether it is the meeting's own, and the archive's other meetings on it. Null for a day
 * that no calendar has, or that may be of several years.
 */
export function describeDay(
  { archive, facts: { meeting: own, kommune }, text, uri, language }: Snapshot,
  { date, span }: Extract<Subject, { kind: "date" }>,
): string | null {
  const day = meantDay(date, own.date, text.line(span.line));
  if (!day) return null;
  const weekday = (language === "en" ? englishWeekdays : weekdays)[weekdayOf(day)] ?? "";
  const isOwn = own.date !== null && sameDate(day, own.date) ? ` · ${messages.thisMeeting[language]}` : "";
  const parts = [`**${escapeMarkdown(`${weekday} ${danishDate(day)}`)}** · ${say(messages.week, language, weekOf(day))}${isOwn}`];
  const meetings = archive
    .committees()
    .flatMap(({ key }) => meetingsHeld(archive, key, day, kommune))
    .filter((meeting) => meeting.uri !== uri);
  const shown = meetings.slice(0, mostMeetings).map(({ uri: address, record }) => {
    const { length } = record.punkter;
    const count = length === 1 ? messages.onePunkt[language] : say(messages.punkterCount, language, length);
    return `- [${describeMeeting(record, language)}](${linkTo(address, record.title?.line ?? 0)}) · ${count}`;
  });
  if (shown.length > 0) parts.push(shown.join("\n"));
  if (meetings.length > mostMeetings) parts.push(say(messages.moreMeetings, language, meetings.length - mostMeetings));
  return parts.join("\n\n");
}
