import { findAmounts } from "../facts/amounts.ts";
import { matchContents } from "../facts/contents-match.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import { peopleOfDocument, personKey } from "../facts/document-people.ts";
import type { Person } from "../facts/people.ts";
import { mentionsOf } from "../facts/person-mentions.ts";
import type { MeetingReference } from "../facts/references.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { committeeIndexKey } from "../vocabulary/committees.ts";
import { bilagMentions, meantBilag } from "./bilag-mentions.ts";
import type { Snapshot } from "./snapshot.ts";
import { entrySpan, headingSpan, type Subject } from "./subject-at.ts";

/** Something that stands at a place of a document. */
export interface Occurrence {
  readonly span: Span;
  /** It is there that the thing is written down: an item's own number, an entry of a list. `amount` is neither that nor a mention. */
  readonly role: "entry" | "mention" | "amount";
}

/** What of a document tells where a subject occurs in it. */
export type Searched = Pick<Snapshot, "facts" | "text" | "archive">;

/**
 * All places of one document that speak of the same as a subject, itself included: a case, a person, a meeting, an attachment
 * within its item, an amount within its item, an item and its entry in the table of contents. In no order; null for a subject
 * that has no other places.
 */
export function occurrencesOf(snapshot: Searched, subject: Subject): Occurrence[] | null {
  switch (subject.kind) {
    case "sagsnummer":
      return sagsnummerOccurrences(snapshot, sagsnummerKey(subject.sagsnummer.text));
    case "person":
      return personOccurrences(snapshot, subject.person);
    case "reference":
      return ofReference(snapshot, subject.reference);
    case "bilag":
      return ofBilag(snapshot, subject.name, subject.punkt);
    case "amount":
      return ofAmount(snapshot, Math.abs(subject.amount.ore), subject.punkt);
    case "entry":
      return ofHeading(snapshot, subject.punkt, subject.index);
    case "heading":
      return ofHeading(snapshot, subject.punkt, null);
    default:
      return null;
  }
}

const occurrence = (span: Span, firstLine: number, role: Occurrence["role"]): Occurrence => ({ span: shiftSpan(span, firstLine), role });

/** The number under which an item is filed is where the case is written. */
export const sagsnummerOccurrences = ({ facts }: Pick<Searched, "facts">, key: string): Occurrence[] =>
  facts.punkter.flatMap(({ firstLine, facts: { sagsnumre, mentions } }) => {
    const ofCase = ({ text }: { readonly text: string }): boolean => sagsnummerKey(text) === key;
    return [
      ...sagsnumre.filter(ofCase).map((own) => occurrence(own, firstLine, "entry")),
      ...mentions.filter(ofCase).map((mention) => occurrence(mention, firstLine, "mention")),
    ];
  });

export function personOccurrences({ facts, text }: Pick<Searched, "facts" | "text">, person: Pick<Person, "name">): Occurrence[] {
  const key = personKey(person.name);
  const places = new Map<string, Occurrence>();
  const put = (line: number, start: number, length: number, kind: Occurrence["role"]): void => {
    const at = `${line}:${start}`;
    if (!places.has(at)) places.set(at, occurrence({ line, start, end: start + length }, 0, kind));
  };
  for (const listed of facts.people)
    if (personKey(listed.name) === key) put(listed.line, listed.start, listed.name.length, listed.role === "member" ? "entry" : "mention");
  for (const said of peopleOfDocument(facts)) if (personKey(said.name) === key) put(said.line, said.start, said.name.length, "mention");
  const mentions = mentionsOf([person]);
  for (let line = 0; line < text.lineCount; line++) {
    const words = text.line(line);
    if (!words.includes(person.name)) continue;
    for (const { start, end } of mentions.in(words)) put(line, start, end - start, "mention");
  }
  return [...places.values()];
}

function ofReference({ archive, facts }: Searched, reference: MeetingReference): Occurrence[] {
  const keyOf = ({ committee, date, punkt }: MeetingReference): string =>
    [
      archive.committee(committee.text) ?? committeeIndexKey(committee.text),
      date.day,
      date.month,
      date.year ?? facts.meeting.date?.year,
      punkt?.number,
    ].join(" ");
  const key = keyOf(reference);
  return facts.punkter.flatMap(({ firstLine, facts: { references } }) =>
    references.filter((each) => keyOf(each) === key).map((each) => occurrence(each, firstLine, "mention")),
  );
}

/** The entries of an attachment and the names in the text that mean it; a name that no entry has, wherever it stands. */
function ofBilag({ text }: Searched, name: string, punkt: PlacedPunkt): Occurrence[] {
  const { bilag } = punkt.facts;
  const entry = meantBilag(punkt.facts, name);
  const mentions = bilagMentions(punkt, text).filter((each) =>
    entry === null ? each.name === name : meantBilag(punkt.facts, each.name) === entry,
  );
  const places = mentions.map((mention) => occurrence(mention, punkt.firstLine, "mention"));
  // A list may have the same attachment twice.
  const entries = entry === null ? [] : bilag.filter((each) => meantBilag(punkt.facts, each.text) === entry);
  return [...entries.map((each) => occurrence(each, punkt.firstLine, "entry")), ...places];
}

/** The same amount, however it is written. */
function ofAmount({ text }: Searched, ore: number, { firstLine, facts: { lineCount } }: PlacedPunkt): Occurrence[] {
  const lines = text.window(firstLine, firstLine + lineCount);
  const places: Occurrence[] = [];
  for (let line = 0; line < lineCount; line++) {
    for (const { ore: other, start, end } of findAmounts(lines.line(line)))
      if (Math.abs(other) === ore) places.push(occurrence({ line, start, end }, firstLine, "amount"));
  }
  return places;
}

/** An item's heading and its entry in the table of contents; null where it has only one of them. */
function ofHeading({ facts: { contents, punkter } }: Searched, punkt: PlacedPunkt | null, index: number | null): Occurrence[] | null {
  if (!contents || !punkt) return null;
  const entry = contents.entries[index ?? matchContents(contents, punkter).entryOf(punkter.indexOf(punkt)) ?? -1];
  if (!entry) return null;
  return [occurrence(entrySpan(entry), contents.firstLine, "mention"), occurrence(headingSpan(punkt), punkt.firstLine, "entry")];
}
