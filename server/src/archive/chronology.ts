import type { CalendarDate } from "../facts/calendar-date.ts";
import { dayNumber } from "./archive-view.ts";
import type { DocumentRecord, PlacedRecord } from "./record.ts";

/** A place in a document: in an item, or in its head. */
interface Placed {
  readonly uri: string;
  readonly document: DocumentRecord;
  readonly punkt: PlacedRecord | null;
}

/** Oldest first; what has no date comes last; within a day by document and item. */
export function byDate(a: Placed, b: Placed): number {
  return (
    dateKey(a.document.date) - dateKey(b.document.date) || compare(a.uri, b.uri) || (a.punkt?.firstLine ?? -1) - (b.punkt?.firstLine ?? -1)
  );
}

interface Dated {
  readonly uri: string;
  readonly record: DocumentRecord;
}

/** Newest first; what has no date comes last; within a day by address. */
export function newestFirst(a: Dated, b: Dated): number {
  return newestKey(b.record.date) - newestKey(a.record.date) || compare(a.uri, b.uri);
}

/** A day in order; what has no date is behind all others. */
export const dateKey = (date: CalendarDate | null): number => (date ? dayNumber(date) : Number.MAX_SAFE_INTEGER);
const newestKey = (date: CalendarDate | null): number => (date ? dayNumber(date) : -1);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
