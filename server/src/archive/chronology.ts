import { isoDate } from "../facts/calendar-date.ts";
import type { Treatment } from "./archive.ts";

/** Oldest first; what has no date comes last; within a day by document and item. */
export function byDate(a: Treatment, b: Treatment): number {
  return compare(dateKey(a), dateKey(b)) || compare(a.uri, b.uri) || a.punkt.firstLine - b.punkt.firstLine;
}

const dateKey = ({ document }: Treatment): string => (document.meeting.date ? isoDate(document.meeting.date) : "9999");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
