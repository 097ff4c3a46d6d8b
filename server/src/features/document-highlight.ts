import { type DocumentHighlight, DocumentHighlightKind, type Position } from "vscode-languageserver-types";
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
import { spanRange } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";
import { entrySpan, headingSpan, type Subject, subjectsAt } from "./subject-at.ts";

const { Read, Write, Text } = DocumentHighlightKind;

/**
 * The other places of the document that speak of what stands at a position: a case, a person, a meeting, an attachment of the
 * item, an amount within its item, an item and its entry in the table of contents. Null for all other words: an editor then
 * does with them what it does by itself.
 */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] | null {
  for (const subject of subjectsAt(snapshot, position)) {
    const found = placesOf(snapshot, subject);
    if (found) return found.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  }
  return null;
}

function placesOf(snapshot: Snapshot, subject: Subject): DocumentHighlight[] | null {
  switch (subject.kind) {
    case "sagsnummer":
      return ofSagsnummer(snapshot, sagsnummerKey(subject.sagsnummer.text));
    case "person":
      return ofPerson(snapshot, subject.person);
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

const highlight = (span: Span, firstLine: number, kind: DocumentHighlightKind): DocumentHighlight => ({
  range: spanRange(shiftSpan(span, firstLine)),
  kind,
});

/** The number under which an item is filed is where the case is written. */
const ofSagsnummer = ({ facts }: Snapshot, key: string): DocumentHighlight[] =>
  facts.punkter.flatMap(({ firstLine, facts: { sagsnumre, mentions } }) => {
    const ofCase = ({ text }: { readonly text: string }): boolean => sagsnummerKey(text) === key;
    return [
      ...sagsnumre.filter(ofCase).map((own) => highlight(own, firstLine, Write)),
      ...mentions.filter(ofCase).map((mention) => highlight(mention, firstLine, Read)),
    ];
  });

function ofPerson({ facts, text }: Snapshot, person: Person): DocumentHighlight[] {
  const key = personKey(person.name);
  const places = new Map<string, DocumentHighlight>();
  const put = (line: number, start: number, length: number, kind: DocumentHighlightKind): void => {
    const at = `${line}:${start}`;
    if (!places.has(at)) places.set(at, highlight({ line, start, end: start + length }, 0, kind));
  };
  for (const listed of facts.people)
    if (personKey(listed.name) === key) put(listed.line, listed.start, listed.name.length, listed.role === "member" ? Write : Read);
  for (const said of peopleOfDocument(facts)) if (personKey(said.name) === key) put(said.line, said.start, said.name.length, Read);
  const mentions = mentionsOf([person]);
  for (let line = 0; line < text.lineCount; line++) {
    const words = text.line(line);
    if (!words.includes(person.name)) continue;
    for (const { start, end } of mentions.in(words)) put(line, start, end - start, Read);
  }
  return [...places.values()];
}

function ofReference({ archive, facts }: Snapshot, reference: MeetingReference): DocumentHighlight[] {
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
    references.filter((each) => keyOf(each) === key).map((each) => highlight(each, firstLine, Read)),
  );
}

/** The entry of an attachment and the names in the text that mean it; a name that no entry has, wherever it stands. */
function ofBilag({ text }: Snapshot, name: string, punkt: PlacedPunkt): DocumentHighlight[] {
  const { bilag } = punkt.facts;
  const entry = meantBilag(name, bilag);
  const mentions = bilagMentions(punkt, text).filter((each) =>
    entry === null ? each.name === name : meantBilag(each.name, bilag) === entry,
  );
  const places = mentions.map((mention) => highlight(mention, punkt.firstLine, Read));
  const written = entry === null ? undefined : bilag[entry];
  return written ? [highlight(written, punkt.firstLine, Write), ...places] : places;
}

/** The same amount, however it is written. */
function ofAmount({ text }: Snapshot, ore: number, { firstLine, facts: { lineCount } }: PlacedPunkt): DocumentHighlight[] {
  const lines = text.window(firstLine, firstLine + lineCount);
  const places: DocumentHighlight[] = [];
  for (let line = 0; line < lineCount; line++) {
    for (const { ore: other, start, end } of findAmounts(lines.line(line)))
      if (Math.abs(other) === ore) places.push(highlight({ line, start, end }, firstLine, Text));
  }
  return places;
}

/** An item's heading and its entry in the table of contents; null where it has only one of them. */
function ofHeading(
  { facts: { contents, punkter } }: Snapshot,
  punkt: PlacedPunkt | null,
  index: number | null,
): DocumentHighlight[] | null {
  if (!contents || !punkt) return null;
  const entry = contents.entries[index ?? matchContents(contents, punkter).entryOf(punkter.indexOf(punkt)) ?? -1];
  if (!entry) return null;
  return [highlight(entrySpan(entry), contents.firstLine, Read), highlight(headingSpan(punkt), punkt.firstLine, Write)];
}
