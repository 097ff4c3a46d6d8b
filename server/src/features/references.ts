import type { Location, Position } from "vscode-languageserver-types";
import { resolveReference } from "../archive/referred-meeting.ts";
import { personKey } from "../facts/document-people.ts";
import { punktLocation, spanRange } from "./lsp-range.ts";
import { occurrencesOf } from "./occurrences.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Subject, subjectsAt } from "./subject-at.ts";

/**
 * All places that speak of what stands at a position: a case across the meetings (its treatments, oldest first, then where
 * running text names it), a person on all lists and in this document's text, what refers to a meeting, an attachment and an
 * amount within their item. A case's first treatment, the entry of a list and the meeting's own title are declarations.
 */
export function references(snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] {
  for (const subject of subjectsAt(snapshot, position)) {
    const found = placesOf(snapshot, subject, includeDeclaration);
    if (found) return found;
  }
  return [];
}

function placesOf(snapshot: Snapshot, subject: Subject, includeDeclaration: boolean): Location[] | null {
  switch (subject.kind) {
    case "sagsnummer":
      return ofSagsnummer(snapshot, subject.sagsnummer.text, includeDeclaration);
    case "person":
      return ofPerson(snapshot, subject, includeDeclaration);
    case "reference":
      return resolveReference(snapshot.archive, subject.reference, snapshot.facts.meeting.date, snapshot.facts.kommune).flatMap(({ uri }) =>
        toMeeting(snapshot, uri, includeDeclaration),
      );
    case "title":
      return toMeeting(snapshot, snapshot.uri, includeDeclaration);
    case "date":
      return isOwnDate(snapshot, subject) ? toMeeting(snapshot, snapshot.uri, includeDeclaration) : null;
    case "bilag":
    case "amount":
    case "entry":
    case "heading":
      return withinDocument(snapshot, subject, includeDeclaration);
    default:
      return null;
  }
}

function ofSagsnummer({ archive }: Snapshot, sagsnummer: string, includeDeclaration: boolean): Location[] {
  const treatments = archive.treatments(sagsnummer);
  const places = [...(includeDeclaration ? treatments : treatments.slice(1)), ...archive.mentions(sagsnummer)];
  return places.map(({ uri, punkt, sagsnummer: number }) => punktLocation(uri, punkt.firstLine, number));
}

/** This document's places, its text's included, then the lists of the other meetings. */
function ofPerson(snapshot: Snapshot, subject: Extract<Subject, { kind: "person" }>, includeDeclaration: boolean): Location[] {
  const elsewhere = snapshot.archive.personPlaces(personKey(subject.person.name)).filter(({ uri }) => uri !== snapshot.uri);
  return [
    ...withinDocument(snapshot, subject, includeDeclaration),
    ...elsewhere.map(({ uri, punkt, person }) => punktLocation(uri, punkt?.firstLine ?? 0, person)),
  ];
}

function withinDocument(snapshot: Snapshot, subject: Subject, includeDeclaration: boolean): Location[] {
  return (occurrencesOf(snapshot, subject) ?? [])
    .filter(({ role }) => includeDeclaration || role !== "entry")
    .sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start)
    .map(({ span }) => ({ uri: snapshot.uri, range: spanRange(span) }));
}

/** What refers to the meeting of a document, and its own title. */
function toMeeting({ archive }: Snapshot, uri: string, includeDeclaration: boolean): Location[] {
  const title = archive.document(uri)?.title;
  const own = includeDeclaration && title ? [punktLocation(uri, 0, title)] : [];
  return [...own, ...archive.referencesTo(uri).map(({ uri: from, punkt, reference }) => punktLocation(from, punkt.firstLine, reference))];
}

/** The head's date of the meeting: in its title or behind its label. */
function isOwnDate({ facts: { meeting } }: Snapshot, { span }: Extract<Subject, { kind: "date" }>): boolean {
  return [meeting.titleDate, meeting.labelDate].some(
    (own) => own !== null && own.line === span.line && span.start <= own.end && own.start <= span.end,
  );
}
