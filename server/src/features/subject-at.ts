import type { Position } from "vscode-languageserver-types";
import { type Amount, findAmounts } from "../facts/amounts.ts";
import { quotedBilag } from "../facts/bilag-names.ts";
import { type CommitteeName, committeeBefore, mayNameCommittee } from "../facts/committee-names.ts";
import { matchContents } from "../facts/contents-match.ts";
import { findDates, type WrittenDate } from "../facts/dates.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { Person } from "../facts/people.ts";
import { mentionsOf } from "../facts/person-mentions.ts";
import type { MeetingReference } from "../facts/references.ts";
import { readWrapped } from "../facts/wrapped-text.ts";
import type { ContentsEntry, Text } from "../syntax/tree.ts";
import { longestLine, type Span, shiftSpan } from "../text/source-text.ts";
import { punktAt, referenceAt, sagsnummerAt } from "./find-at.ts";
import { contains } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/** Something of the field that stands at a position. All spans are the document's. */
export type Subject = { readonly span: Span } & (
  | { readonly kind: "sagsnummer"; readonly sagsnummer: Text; readonly punkt: PlacedPunkt }
  /** An entry of the table of contents, and the item that it is of. */
  | { readonly kind: "entry"; readonly index: number; readonly punkt: PlacedPunkt | null }
  | { readonly kind: "reference"; readonly reference: MeetingReference }
  | { readonly kind: "person"; readonly person: Person }
  /** An attachment: its entry on the item's list, or where the text names it in quotation marks. */
  | { readonly kind: "bilag"; readonly name: string; readonly isEntry: boolean; readonly punkt: PlacedPunkt }
  | { readonly kind: "amount"; readonly amount: Amount; readonly punkt: PlacedPunkt }
  | { readonly kind: "date"; readonly date: WrittenDate }
  | { readonly kind: "committee"; readonly name: CommitteeName }
  /** An item's number and title. */
  | { readonly kind: "heading"; readonly punkt: PlacedPunkt }
  /** The heading of the table of contents. */
  | { readonly kind: "contents" }
  /** The document's title. */
  | { readonly kind: "title" }
);

/**
 * What stands at a position, the most telling first: a feature takes the first that it has something to say of. Looks at
 * the position's own block, each kind only when it is asked for. A position outside the document has nothing.
 */
export function* subjectsAt(snapshot: Snapshot, position: Position): Generator<Subject> {
  const { text, facts } = snapshot;
  if (position.line < 0 || position.line >= text.lineCount || position.character < 0) return;
  const punkt = punktAt(snapshot, position.line);
  const sagsnummer = sagsnummerAt(snapshot, position);
  if (sagsnummer && punkt) yield { kind: "sagsnummer", span: sagsnummer, sagsnummer, punkt };
  yield* entryAt(snapshot, position);
  const reference = referenceAt(snapshot, position);
  if (reference) yield { kind: "reference", span: reference, reference };
  yield* personAt(snapshot, position, punkt);
  if (punkt) yield* bilagAt(snapshot, position, punkt);
  const line = text.line(position.line).slice(0, longestLine);
  const here = ({ start, end }: { readonly start: number; readonly end: number }): Span => ({ line: position.line, start, end });
  if (punkt) {
    const amount = findAmounts(line).find((each) => contains(here(each), position));
    if (amount) yield { kind: "amount", span: here(amount), amount, punkt };
  }
  for (const date of findDates(line)) {
    const span = here({ start: date.weekday?.start ?? date.start, end: date.end });
    if (contains(span, position)) yield { kind: "date", span, date };
  }
  const name = committeeAround(line, position.character);
  if (name) yield { kind: "committee", span: here(name), name };
  if (punkt) {
    const span = shiftSpan(headingSpan(punkt), punkt.firstLine);
    if (contains(span, position)) yield { kind: "heading", span, punkt };
  }
  if (facts.title && contains(facts.title, position)) yield { kind: "title", span: facts.title };
}

function* entryAt({ facts: { contents, punkter } }: Snapshot, position: Position): Generator<Subject> {
  if (!contents || position.line < contents.firstLine || position.line >= contents.firstLine + contents.lineCount) return;
  const heading = shiftSpan(contents.heading, contents.firstLine);
  if (contains(heading, position)) yield { kind: "contents", span: heading };
  const line = position.line - contents.firstLine;
  const index = contents.entries.findIndex((entry) => entry.line <= line && line <= (entry.pageSpan?.line ?? entry.line));
  const entry = contents.entries[index];
  if (!entry) return;
  const punkt = punkter[matchContents(contents, punkter).punktOf(index) ?? -1] ?? null;
  yield { kind: "entry", span: shiftSpan(entrySpan(entry), contents.firstLine), index, punkt };
}

function* personAt({ facts, text }: Snapshot, position: Position, punkt: PlacedPunkt | null): Generator<Subject> {
  const listed = facts.people.find((person) => contains(person, position));
  if (listed) yield { kind: "person", span: listed, person: listed };
  else if (punkt) {
    const said = punkt.facts.people.find((person) => contains(shiftSpan(person, punkt.firstLine), position));
    const person = said && { ...said, ...shiftSpan(said, punkt.firstLine) };
    if (person) yield { kind: "person", span: person, person };
  }
  const mention = mentionsOf(facts.people)
    .in(text.line(position.line).slice(0, longestLine))
    .find(({ start, end }) => contains({ line: position.line, start, end }, position));
  if (mention) yield { kind: "person", span: { line: position.line, start: mention.start, end: mention.end }, person: mention.person };
}

function* bilagAt({ text }: Snapshot, position: Position, punkt: PlacedPunkt): Generator<Subject> {
  const { firstLine, facts } = punkt;
  const entry = facts.bilag.find((each) => contains(shiftSpan(each, firstLine), position));
  if (entry) yield { kind: "bilag", span: shiftSpan(entry, firstLine), name: entry.text, isEntry: true, punkt };
  if (!/bilag/i.test(text.line(position.line))) return;
  const { text: words, spanOf } = readWrapped(text.window(firstLine, firstLine + facts.lineCount), position.line - firstLine);
  for (const { name, start, end } of quotedBilag(words)) {
    const span = shiftSpan(spanOf(start, end), firstLine);
    if (contains(span, position)) yield { kind: "bilag", span, name, isEntry: false, punkt };
  }
}

/** The committee whose name stands around a column of a line. */
function committeeAround(line: string, column: number): CommitteeName | null {
  if (!mayNameCommittee(line)) return null;
  for (const { 0: word, index } of line.slice(0, column + longestName).matchAll(/\p{L}+/gu)) {
    const end = index + word.length;
    if (end < column) continue;
    const found = committeeBefore(line, end);
    if (found && found.start <= column && column <= found.end) return found;
  }
  return null;
}

/** A committee's name is not longer than this, in UTF-16 code units. */
const longestName = 130;

/** Number and title, where they stand on one line; relative to the item. */
export function headingSpan({ facts }: PlacedPunkt): Span {
  const { title, numberSpan } = facts;
  return numberSpan && numberSpan.line === title.line ? { ...title, start: Math.min(numberSpan.start, title.start) } : title;
}

/** Title, leader dots and page; relative to the table of contents. */
export const entrySpan = ({ title, lineEnd }: ContentsEntry): Span => ({
  line: title.line,
  start: title.start,
  end: Math.max(title.end, lineEnd),
});
