import type { CalendarDate } from "../facts/calendar-date.ts";
import type { Text } from "../syntax/tree.ts";
import type { DocumentRecord, PlacedRecord, SagsnummerRecord } from "./record.ts";
import { count, list, type Shape, text, textOrNull, tuple } from "./shape.ts";

/** A record as arrays that JSON writes compactly. */
export function encodeRecord({ title, committee, date, kommune, punkter }: DocumentRecord): unknown {
  return [title && encodeText(title), committee, date && [date.year, date.month, date.day], kommune, punkter.map(encodePunkt)];
}

const encodeText = ({ line, start, end, text }: Text): unknown => [line, start, end, text];
const encodeSagsnummer = ({ line, start, end, text, key }: SagsnummerRecord): unknown =>
  key === text ? [line, start, end, text] : [line, start, end, text, key];

function encodePunkt({ firstLine, punkt }: PlacedRecord): unknown {
  const { headingLine, number, title, sagsnumre, mentions, decision } = punkt;
  return [firstLine, headingLine, number, encodeText(title), sagsnumre.map(encodeSagsnummer), mentions.map(encodeSagsnummer), decision];
}

/** Gives one copy of a string that stands in many records: a title, a committee, a case number. */
export type Share = (text: string) => string;

/** One copy of each string for all who share. */
export function sharedStrings(): Share {
  const copies = new Map<string, string>();
  return (text) => {
    const copy = copies.get(text);
    if (copy !== undefined) return copy;
    copies.set(text, text);
    return text;
  };
}

/** A record from what `encodeRecord` gave; throws a `WrongShape` where it is anything else. */
export function decodeRecord(value: unknown, share: Share): DocumentRecord {
  // By index, here and below: thousands of records are decoded at the start, and taking arrays apart is slow.
  const parts = tuple(value, 5);
  const committee = textOrNull(parts[1]);
  const kommune = textOrNull(parts[3]);
  return {
    title: parts[0] === null ? null : decodeText(parts[0], share),
    committee: committee === null ? null : share(committee),
    date: parts[2] === null ? null : decodeDate(parts[2]),
    kommune: kommune === null ? null : share(kommune),
    punkter: decodeAll(parts[4], share, decodePunkt),
  };
}

function decodePunkt(value: Shape, share: Share): PlacedRecord {
  const parts = tuple(value, 7);
  return {
    firstLine: count(parts[0]),
    punkt: {
      headingLine: count(parts[1]),
      number: parts[2] === null ? null : count(parts[2]),
      title: decodeText(parts[3], share),
      sagsnumre: decodeAll(parts[4], share, decodeSagsnummer),
      mentions: decodeAll(parts[5], share, decodeSagsnummer),
      decision: textOrNull(parts[6]),
    },
  };
}

function decodeText(value: Shape, share: Share): Text {
  const parts = tuple(value, 4);
  return { line: count(parts[0]), start: count(parts[1]), end: count(parts[2]), text: share(text(parts[3])) };
}

function decodeSagsnummer(value: Shape, share: Share): SagsnummerRecord {
  const parts = list(value);
  if (parts.length !== 5) {
    const { line, start, end, text } = decodeText(parts, share);
    return { line, start, end, text, key: text };
  }
  return {
    line: count(parts[0]),
    start: count(parts[1]),
    end: count(parts[2]),
    text: share(text(parts[3])),
    key: share(text(parts[4])),
  };
}

function decodeDate(value: Shape): CalendarDate {
  const parts = tuple(value, 3);
  return { year: count(parts[0]), month: count(parts[1]), day: count(parts[2]) };
}

/** Most items have no case number in their text: they share one list. */
const none: readonly never[] = [];

function decodeAll<Item>(value: Shape, share: Share, decode: (value: Shape, share: Share) => Item): readonly Item[] {
  const parts = list(value);
  if (parts.length === 0) return none;
  const items: Item[] = [];
  for (const part of parts) items.push(decode(part, share));
  return items;
}
