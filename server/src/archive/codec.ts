import type { CalendarDate } from "../facts/calendar-date.ts";
import type { Text } from "../syntax/tree.ts";
import type { DocumentRecord, PlacedRecord, SagsnummerRecord } from "./record.ts";
import { count, list, type Shape, text, textOrNull, tuple } from "./shape.ts";

/** A record as arrays that JSON writes compactly. */
export function encodeRecord({ title, committee, date, punkter }: DocumentRecord): unknown {
  return [title && encodeText(title), committee, date && [date.year, date.month, date.day], punkter.map(encodePunkt)];
}

/**
 * A record from what `encodeRecord` gave; throws a `WrongShape` where it is anything else. Strings that stand in many
 * records go through `share`, which gives one copy for all.
 */
export function decodeRecord(value: unknown, share: (text: string) => string): DocumentRecord {
  const [title, committee, date, punkter] = tuple(value, 4);
  const sharedName = textOrNull(committee);
  return {
    title: title === null ? null : decodeText(title, share),
    committee: sharedName === null ? null : share(sharedName),
    date: date === null ? null : decodeDate(date),
    punkter: list(punkter).map((punkt) => decodePunkt(punkt, share)),
  };
}

const encodeText = ({ line, start, end, text }: Text): unknown => [line, start, end, text];
const encodeSagsnummer = ({ line, start, end, text, key }: SagsnummerRecord): unknown =>
  key === text ? [line, start, end, text] : [line, start, end, text, key];

function encodePunkt({ firstLine, punkt }: PlacedRecord): unknown {
  return [
    firstLine,
    punkt.headingLine,
    punkt.number,
    encodeText(punkt.title),
    punkt.sagsnumre.map(encodeSagsnummer),
    punkt.mentions.map(encodeSagsnummer),
    punkt.decision,
  ];
}

function decodePunkt(value: unknown, share: (text: string) => string): PlacedRecord {
  const [firstLine, headingLine, number, title, sagsnumre, mentions, decision] = tuple(value, 7);
  return {
    firstLine: count(firstLine),
    punkt: {
      headingLine: count(headingLine),
      number: number === null ? null : count(number),
      title: decodeText(title, share),
      sagsnumre: list(sagsnumre).map((each) => decodeSagsnummer(each, share)),
      mentions: list(mentions).map((each) => decodeSagsnummer(each, share)),
      decision: textOrNull(decision),
    },
  };
}

function decodeText(value: unknown, share: (text: string) => string): Text {
  const [line, start, end, words] = tuple(value, 4);
  return { line: count(line), start: count(start), end: count(end), text: share(text(words)) };
}

function decodeSagsnummer(value: unknown, share: (text: string) => string): SagsnummerRecord {
  const [line, start, end, written, otherKey] = tuple(value, Array.isArray(value) && value.length === 5 ? 5 : 4);
  const number = share(text(written));
  const key = otherKey === undefined ? number : share(text(otherKey));
  return { line: count(line), start: count(start), end: count(end), text: number, key };
}

function decodeDate(value: Shape): CalendarDate {
  const [year, month, day] = tuple(value, 3);
  return { year: count(year), month: count(month), day: count(day) };
}

/** One copy of each string for all who share: a title, a committee, a case number stands in many records. */
export function sharedStrings(): (text: string) => string {
  const copies = new Map<string, string>();
  return (text) => {
    const copy = copies.get(text);
    if (copy !== undefined) return copy;
    copies.set(text, text);
    return text;
  };
}

/**
 * The same record with strings of its own. The strings of a record that was read from a text are slices of that text,
 * and would keep all of it in memory.
 */
export function detachRecord(record: DocumentRecord, share: (text: string) => string): DocumentRecord {
  return decodeRecord(JSON.parse(JSON.stringify(encodeRecord(record))), share);
}
