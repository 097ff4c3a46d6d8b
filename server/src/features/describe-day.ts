import { dayNumber } from "../archive/archive-view.ts";
import { type CalendarDate, danishDate, isRealDate, weekdayOf } from "../facts/calendar-date.ts";
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

/** A day in markdown: weekday and week, and the archive's meetings on it. Null for a day that no calendar has. */
export function describeDay({ archive, facts, uri, language }: Snapshot, { date }: Extract<Subject, { kind: "date" }>): string | null {
  const year = date.year ?? facts.meeting.date?.year;
  if (year === undefined) return null;
  const day: CalendarDate = { year, month: date.month, day: date.day };
  if (!isRealDate(day)) return null;
  const weekday = (language === "en" ? englishWeekdays : weekdays)[weekdayOf(day)] ?? "";
  const parts = [`**${escapeMarkdown(`${weekday} ${danishDate(day)}`)}** · ${say(messages.week, language, weekOf(day))}`];
  const meetings = archive
    .committees()
    .flatMap(({ key }) => archive.meetingsOn(key, dayNumber(day)))
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
