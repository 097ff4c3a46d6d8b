import type { CalendarDate } from "../facts/calendar-date.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import { personKey } from "../facts/document-people.ts";
import type { GrantedAmount } from "../facts/granted.ts";
import type { Person, PersonRole } from "../facts/people.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import type { MeetingReference } from "../facts/references.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import type { Text } from "../syntax/tree.ts";
import type { Span } from "../text/source-text.ts";

/** What the archive keeps of a document: what answers across documents need, no text and no tree. */
export interface DocumentRecord {
  readonly title: Text | null;
  /** The committee (udvalg) as the head writes it, or null. */
  readonly committee: string | null;
  /** The meeting's date, or null. */
  readonly date: CalendarDate | null;
  /** The municipality that the document speaks of most, or null. */
  readonly kommune: string | null;
  /** The people on the lists of its head. */
  readonly people: readonly PersonRecord[];
  readonly punkter: readonly PlacedRecord[];
}

/** An item's record, and the document line that it is relative to. */
export interface PlacedRecord {
  readonly firstLine: number;
  readonly punkt: PunktRecord;
}

/** What the archive keeps of an item. Lines are relative to its first. */
export interface PunktRecord {
  readonly headingLine: number;
  readonly number: number | null;
  readonly title: Text;
  /** The item's own case numbers, the first being the one it is filed under. */
  readonly sagsnumre: readonly SagsnummerRecord[];
  /** Case numbers in the running text. */
  readonly mentions: readonly SagsnummerRecord[];
  /** The first words of this meeting's decision, or null. */
  readonly decision: string | null;
  /** The amounts that it grants. */
  readonly granted: readonly GrantedAmount[];
  /** The people of whom it says that they were absent or did not take part. */
  readonly people: readonly PersonRecord[];
  /** The meetings that it refers to. */
  readonly references: readonly ReferenceRecord[];
}

/** A person on a list, or of whom something is said. */
export interface PersonRecord extends Span {
  /** As written, without title and party. */
  readonly name: string;
  readonly party: string | null;
  readonly role: PersonRole;
  /** The form in which names are compared. */
  readonly key: string;
}

/** A reference to a meeting, or to one of its items. */
export interface ReferenceRecord extends Span {
  /** The committee as written, or its initials. */
  readonly committee: string;
  /** The committee's name with the words in front that may belong to it, or null. */
  readonly wider: string | null;
  readonly day: number;
  readonly month: number;
  /** Null where none is written with it. */
  readonly year: number | null;
  /** The item's number, or null where it is the whole meeting. */
  readonly number: number | null;
}

/** A case number as written, where it stands, and the form in which it is compared. */
export interface SagsnummerRecord extends Text {
  readonly key: string;
}

/** So much of a title and of a decision is kept, in UTF-16 code units: more than any answer shows. */
const longestTitle = 400;
const longestDecision = 240;

const records = new WeakMap<PunktFacts, PunktRecord>();

/**
 * The record of a document that goes on being edited. The same facts of an item give the same record object, so that
 * two records of one document are compared by pointers.
 */
export function recordOf(facts: DocumentFacts): DocumentRecord {
  return documentRecord(facts, (punkt) => {
    const known = records.get(punkt);
    if (known) return known;
    const record = punktRecord(punkt);
    records.set(punkt, record);
    return record;
  });
}

/** The record of a document that is read once: as `recordOf`, and nothing is remembered. */
export const recordOnce = (facts: DocumentFacts): DocumentRecord => documentRecord(facts, punktRecord);

function documentRecord(
  { title, meeting, kommune, people, punkter }: DocumentFacts,
  recordOfPunkt: (facts: PunktFacts) => PunktRecord,
): DocumentRecord {
  return {
    title: title && shortened(title),
    committee: meeting.committee,
    date: meeting.date,
    kommune,
    people: personRecords(people),
    punkter: punkter.map(({ firstLine, facts }) => ({ firstLine, punkt: recordOfPunkt(facts) })),
  };
}

function punktRecord(facts: PunktFacts): PunktRecord {
  return {
    headingLine: facts.headingLine,
    number: facts.number,
    title: shortened(facts.title),
    sagsnumre: facts.sagsnumre.map(sagsnummerRecord),
    mentions: facts.mentions.map(sagsnummerRecord),
    decision: facts.decision?.text.slice(0, longestDecision) ?? null,
    granted: facts.granted,
    people: personRecords(facts.people),
    references: facts.references.length === 0 ? none : facts.references.map(referenceRecord),
  };
}

const none: readonly never[] = [];

const knownPeople = new WeakMap<readonly Person[], readonly PersonRecord[]>();

/** Made once for a list, so that an edit elsewhere leaves them the same object. */
function personRecords(people: readonly Person[]): readonly PersonRecord[] {
  if (people.length === 0) return none;
  const known = knownPeople.get(people);
  if (known) return known;
  // One word alone may be anybody's name.
  const made = people
    .filter(({ name }) => name.includes(" "))
    .map(
      (person): PersonRecord => ({
        ...spanOf(person),
        name: person.name,
        party: person.party,
        role: person.role,
        key: personKey(person.name),
      }),
    );
  knownPeople.set(people, made);
  return made;
}

const referenceRecord = (reference: MeetingReference): ReferenceRecord => {
  const { committee, widerCommittee, date, punkt } = reference;
  return {
    ...spanOf(reference),
    committee: committee.text,
    wider: widerCommittee?.text ?? null,
    day: date.day,
    month: date.month,
    year: date.year,
    number: punkt?.number ?? null,
  };
};

const spanOf = ({ line, start, end }: Span): Span => ({ line, start, end });
const shortened = (text: Text): Text => ({ ...spanOf(text), text: text.text.slice(0, longestTitle) });

function sagsnummerRecord(found: Text): SagsnummerRecord {
  const key = sagsnummerKey(found.text);
  return { ...spanOf(found), text: found.text, key: key === found.text ? found.text : key };
}
