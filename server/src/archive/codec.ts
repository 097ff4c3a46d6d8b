import type { CalendarDate } from "../facts/calendar-date.ts";
import { personKey } from "../facts/document-people.ts";
import type { GrantedAmount } from "../facts/granted.ts";
import { personRoles } from "../facts/people.ts";
import type { Text } from "../syntax/tree.ts";
import type { DocumentRecord, PersonRecord, PlacedRecord, ReferenceRecord, SagsnummerRecord } from "./record.ts";
import { count, integer, list, type Shape, text, textOrNull, tuple, WrongShape } from "./shape.ts";

/** A record as arrays that JSON writes compactly. */
export function encodeRecord({ title, committee, date, kommune, people, punkter }: DocumentRecord): unknown {
  return [
    title && encodeText(title),
    committee,
    date && [date.year, date.month, date.day],
    kommune,
    people.map(encodePerson),
    punkter.map(encodePunkt),
  ];
}

const encodeText = ({ line, start, end, text }: Text): unknown => [line, start, end, text];
const encodeSagsnummer = ({ line, start, end, text, key }: SagsnummerRecord): unknown =>
  key === text ? [line, start, end, text] : [line, start, end, text, key];

function encodePunkt({ firstLine, punkt }: PlacedRecord): unknown {
  const { headingLine, number, title, sagsnumre, mentions, decision, granted, people, references } = punkt;
  return [
    firstLine,
    headingLine,
    number,
    encodeText(title),
    sagsnumre.map(encodeSagsnummer),
    mentions.map(encodeSagsnummer),
    decision,
    granted.map(encodeGranted),
    people.map(encodePerson),
    references.map(encodeReference),
  ];
}

const encodeGranted = ({ line, start, end, ore }: GrantedAmount): unknown => [line, start, end, ore];

const encodePerson = ({ line, start, end, name, party, role }: PersonRecord): unknown => [
  line,
  start,
  end,
  name,
  party,
  personRoles.indexOf(role),
];

const encodeReference = ({ line, start, end, committee, wider, day, month, year, number }: ReferenceRecord): unknown => [
  line,
  start,
  end,
  committee,
  wider,
  day,
  month,
  year,
  number,
];

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
  const parts = tuple(value, 6);
  const committee = textOrNull(parts[1]);
  const kommune = textOrNull(parts[3]);
  return {
    title: parts[0] === null ? null : decodeText(parts[0], share),
    committee: committee === null ? null : share(committee),
    date: parts[2] === null ? null : decodeDate(parts[2]),
    kommune: kommune === null ? null : share(kommune),
    people: decodeAll(parts[4], share, decodePerson),
    punkter: decodeAll(parts[5], share, decodePunkt),
  };
}

function decodePunkt(value: Shape, share: Share): PlacedRecord {
  const parts = tuple(value, 10);
  return {
    firstLine: count(parts[0]),
    punkt: {
      headingLine: count(parts[1]),
      number: parts[2] === null ? null : count(parts[2]),
      title: decodeText(parts[3], share),
      sagsnumre: decodeAll(parts[4], share, decodeSagsnummer),
      mentions: decodeAll(parts[5], share, decodeSagsnummer),
      decision: textOrNull(parts[6]),
      granted: decodeAll(parts[7], share, decodeGranted),
      people: decodeAll(parts[8], share, decodePerson),
      references: decodeAll(parts[9], share, decodeReference),
    },
  };
}

function decodeGranted(value: Shape): GrantedAmount {
  const parts = tuple(value, 4);
  return { line: count(parts[0]), start: count(parts[1]), end: count(parts[2]), ore: integer(parts[3]) };
}

function decodePerson(value: Shape, share: Share): PersonRecord {
  const parts = tuple(value, 6);
  const name = share(text(parts[3]));
  const party = textOrNull(parts[4]);
  const role = personRoles[count(parts[5])];
  if (role === undefined) throw new WrongShape("no role");
  return {
    line: count(parts[0]),
    start: count(parts[1]),
    end: count(parts[2]),
    name,
    party: party === null ? null : share(party),
    role,
    key: share(personKey(name)),
  };
}

function decodeReference(value: Shape, share: Share): ReferenceRecord {
  const parts = tuple(value, 9);
  const wider = textOrNull(parts[4]);
  return {
    line: count(parts[0]),
    start: count(parts[1]),
    end: count(parts[2]),
    committee: share(text(parts[3])),
    wider: wider === null ? null : share(wider),
    day: count(parts[5]),
    month: count(parts[6]),
    year: parts[7] === null ? null : count(parts[7]),
    number: parts[8] === null ? null : count(parts[8]),
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
