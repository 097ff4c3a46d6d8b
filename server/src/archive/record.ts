import type { CalendarDate } from "../facts/calendar-date.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
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
  { title, meeting, kommune, punkter }: DocumentFacts,
  recordOfPunkt: (facts: PunktFacts) => PunktRecord,
): DocumentRecord {
  return {
    title: title && shortened(title),
    committee: meeting.committee,
    date: meeting.date,
    kommune,
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
  };
}

const spanOf = ({ line, start, end }: Span): Span => ({ line, start, end });
const shortened = (text: Text): Text => ({ ...spanOf(text), text: text.text.slice(0, longestTitle) });

function sagsnummerRecord(found: Text): SagsnummerRecord {
  const key = sagsnummerKey(found.text);
  return { ...spanOf(found), text: found.text, key: key === found.text ? found.text : key };
}
