import { isoDate } from "../facts/calendar-date.ts";
import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import type { Meeting } from "../facts/meeting.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Fingerprint } from "./entries.ts";
import { hashWords } from "./words.ts";

/** A document in which findings are set aside. */
export interface CheckedDocument {
  /** Its path seen from the folder in which `.referat` stands: parts parted by `/`. */
  readonly path: string;
  readonly text: { line(index: number): string };
  readonly facts: DocumentFacts;
}

/** A finding's own words; of a finding about a place without words, its line's. */
export function wordsOf({ text }: CheckedDocument, { span }: PlacedFinding): string {
  const line = text.line(span.line);
  const words = line.slice(span.start, span.end);
  return words.trim() === "" ? line : words;
}

/** A hash of the words of a finding's line. */
export const hashLine = ({ text }: CheckedDocument, { span }: PlacedFinding): string => hashWords(text.line(span.line));

/** Says how the findings of a document are known again. */
export function fingerprints(document: CheckedDocument): (finding: PlacedFinding) => Fingerprint {
  const { facts, path } = document;
  const meeting = meetingName(facts.meeting);
  const nameOf = punktNames(facts.punkter);
  return (finding) => ({
    code: finding.code,
    punkt: nameOf(punktAt(facts.punkter, finding.span.line)),
    words: hashWords(wordsOf(document, finding)),
    meeting,
    document: path,
  });
}

/** Whether two fingerprints are one finding's. */
export const sameFinding = (a: Fingerprint, b: Fingerprint): boolean =>
  a.code === b.code &&
  a.words === b.words &&
  a.punkt === b.punkt &&
  a.meeting === b.meeting &&
  (a.meeting !== null || samePath(a.document, b.document));

/** Whether two paths are one document's: file systems differ in how they compose `ø` and `å`. */
export const samePath = (a: string, b: string): boolean => a === b || a.normalize("NFC") === b.normalize("NFC");

function meetingName({ committee, date }: Meeting): string | null {
  if (!date) return null;
  return committee === null ? isoDate(date) : `${committee.normalize("NFC").replace(/\s+/gu, " ")} ${isoDate(date)}`;
}

/**
 * What items are called here: by their case number, for numbers of items change as an agenda grows. A case number that
 * several items of the document bear names none of them.
 */
function punktNames(punkter: readonly PlacedPunkt[]): (punkt: PlacedPunkt | null) => Fingerprint["punkt"] {
  const bearers = new Map<string, number>();
  for (const { facts } of punkter) {
    const own = sagsnummerOf(facts);
    if (own !== null) bearers.set(own, (bearers.get(own) ?? 0) + 1);
  }
  return (punkt) => {
    if (!punkt) return null;
    const { facts } = punkt;
    const own = sagsnummerOf(facts);
    return own !== null && bearers.get(own) === 1 ? own : (facts.number ?? facts.title.text.normalize("NFC"));
  };
}

const sagsnummerOf = ({ sagsnumre }: PlacedPunkt["facts"]): string | null => (sagsnumre[0] ? sagsnummerKey(sagsnumre[0].text) : null);

/** The item in which a line of the document stands. */
function punktAt(punkter: readonly PlacedPunkt[], line: number): PlacedPunkt | null {
  let low = 0;
  let high = punkter.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((punkter[middle] as PlacedPunkt).firstLine <= line) low = middle + 1;
    else high = middle;
  }
  const punkt = punkter[low - 1];
  return punkt && line < punkt.firstLine + punkt.facts.lineCount ? punkt : null;
}
