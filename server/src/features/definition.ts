import type { LocationLink, Position } from "vscode-languageserver-types";
import type { Treatment } from "../archive/archive.ts";
import { meetingsHeld, resolveReference } from "../archive/referred-meeting.ts";
import { sameDate } from "../facts/calendar-date.ts";
import { matchContents } from "../facts/contents-match.ts";
import { daysMeant } from "../facts/date-years.ts";
import { personKey } from "../facts/document-people.ts";
import type { ContentsEntry } from "../syntax/tree.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { bilagFile } from "./bilag-file.ts";
import { meantBilag } from "./bilag-mentions.ts";
import { spanRange } from "./lsp-range.ts";
import { namedByNumber } from "./named-by-number.ts";
import type { Snapshot } from "./snapshot.ts";
import { entrySpan, type Subject, subjectsAt } from "./subject-at.ts";

/**
 * Where the words at a position lead: a case number to the item where the case was first treated (from there to all its other
 * treatments), a reference to a meeting to the item, an entry of the table of contents to its item and back, a person to the
 * list of members, an attachment to its entry and from there to its file, `punkt 10` to that item. Asks the archive by its
 * indices alone.
 */
export function definition(snapshot: Snapshot, position: Position): LocationLink[] {
  for (const subject of subjectsAt(snapshot, position)) {
    const found = linksOf(snapshot, subject);
    if (found) return found;
  }
  const named = namedByNumber(snapshot, position);
  return named ? [link(snapshot.uri, named.firstLine, named.headingLine, named.target, named.origin)] : [];
}

/** Null where the subject leads nowhere by its nature: what else stands there is asked then. */
function linksOf(snapshot: Snapshot, subject: Subject): LocationLink[] | null {
  switch (subject.kind) {
    case "sagsnummer":
      return ofSagsnummer(snapshot, subject);
    case "entry":
      return ofEntry(snapshot, subject);
    case "reference":
      return ofReference(snapshot, subject);
    case "person":
      return ofPerson(snapshot, subject);
    case "bilag":
      return ofBilag(snapshot, subject);
    case "date":
      return ofDate(snapshot, subject);
    case "heading":
      return ofHeading(snapshot, subject);
    default:
      return null;
  }
}

type Of<Kind extends Subject["kind"]> = Extract<Subject, { kind: Kind }>;

function ofSagsnummer(snapshot: Snapshot, { sagsnummer, punkt }: Of<"sagsnummer">): LocationLink[] {
  const [first, ...others] = snapshot.archive.treatments(sagsnummer.text);
  if (!first) return [];
  const isHere = first.uri === snapshot.uri && first.punkt.firstLine === punkt.firstLine;
  return (isHere && others.length > 0 ? others : [first]).map((treatment) => toTreatment(treatment, sagsnummer));
}

const toTreatment = ({ uri, punkt: { firstLine, punkt }, sagsnummer }: Treatment, origin: Span): LocationLink =>
  link(uri, firstLine, punkt.headingLine, sagsnummer, origin);

/** To the item, or where the reference names none that the meeting has, to the document's title. */
function ofReference({ archive, facts }: Snapshot, { reference }: Of<"reference">): LocationLink[] {
  return resolveReference(archive, reference, facts.meeting.date, facts.kommune).map(({ uri, record, punkt }) =>
    punkt ? link(uri, punkt.firstLine, punkt.punkt.headingLine, punkt.punkt.title, reference) : toTitle(uri, record.title, reference),
  );
}

function toTitle(uri: string, title: Span | null, origin: Span): LocationLink {
  const target = title ?? { line: 0, start: 0, end: 0 };
  return link(uri, 0, target.line, target, origin);
}

const ofEntry = ({ uri }: Snapshot, { punkt, span }: Of<"entry">): LocationLink[] =>
  punkt ? [link(uri, punkt.firstLine, punkt.facts.headingLine, punkt.facts.title, span)] : [];

function ofHeading({ uri, facts: { contents, punkter } }: Snapshot, { punkt, span }: Of<"heading">): LocationLink[] | null {
  if (!contents) return null;
  const index = matchContents(contents, punkter).entryOf(punkter.indexOf(punkt));
  if (index === null) return [];
  const target = shiftSpan(entrySpan(contents.entries[index] as ContentsEntry), contents.firstLine);
  return [link(uri, 0, target.line, target, span)];
}

/** To the list of members; on the list itself nowhere. */
function ofPerson({ uri, facts }: Snapshot, { person, span }: Of<"person">): LocationLink[] | null {
  const listed = facts.people.find(({ name }) => personKey(name) === personKey(person.name));
  if (!listed || (listed.line === span.line && listed.start === span.start)) return null;
  return [link(uri, 0, listed.line, listed, span)];
}

/** From the text to the entry of the item's list, from the entry to the file beside the document. */
function ofBilag({ uri, beside }: Snapshot, { name, isEntry, punkt, span }: Of<"bilag">): LocationLink[] | null {
  if (isEntry) {
    const file = bilagFile(beside, name);
    return file ? [toTitle(file.uri, null, span)] : null;
  }
  const entry = punkt.facts.bilag[meantBilag(punkt.facts, name) ?? -1];
  return entry ? [link(uri, punkt.firstLine, entry.line, entry, span)] : null;
}

const meetingInFront =
  /(?:^|[^\p{L}])(?:møde(?:t|r|rne)?|mødedato(?:en)?)(?:,? (?:den|d\.|fra|fra den|af|holdt|holdt den|afholdt|afholdt den))?:? ?$/iu;
const reach = 40;

/** `mødet den 4.12.2019`: this committee's meeting of that day; without a year the only one that may be meant. */
function ofDate({ text, facts, archive }: Snapshot, { date, span }: Of<"date">): LocationLink[] | null {
  const { committee } = facts.meeting;
  const key = committee === null ? null : archive.committee(committee);
  if (key === null) return null;
  if (!meetingInFront.test(text.line(span.line).slice(Math.max(0, span.start - reach), span.start))) return null;
  const held = daysMeant(date, facts.meeting.date)
    // The document's own date leads nowhere.
    .filter((day) => !facts.meeting.date || !sameDate(facts.meeting.date, day))
    .map((day) => meetingsHeld(archive, key, day, facts.kommune))
    .filter((meetings) => meetings.length > 0);
  const [meetings] = held;
  return meetings && held.length === 1 ? meetings.map(({ uri, record }) => toTitle(uri, record.title, span)) : null;
}

/** A link to words in an item that begins at `firstLine`; an editor shows the item's heading with them. */
function link(uri: string, firstLine: number, headingLine: number, target: Span, origin: Span): LocationLink {
  const selection = shiftSpan({ line: target.line, start: target.start, end: target.end }, firstLine);
  const heading = firstLine + headingLine;
  return {
    targetUri: uri,
    targetRange: {
      start: { line: Math.min(heading, selection.line), character: 0 },
      end: { line: Math.max(heading, selection.line), character: selection.end },
    },
    targetSelectionRange: spanRange(selection),
    originSelectionRange: spanRange(origin),
  };
}
