import { matchContents } from "../facts/contents-match.ts";
import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import { type SourceText, type Span, shiftSpan } from "../text/source-text.ts";
import { type Edit, replaceSpan } from "./rule.ts";

/** An item that bears a number. */
export type NumberedPunkt = PlacedPunkt & { readonly facts: { readonly number: number; readonly numberSpan: Span } };
export const hasNumber = (punkt: PlacedPunkt): punkt is NumberedPunkt => punkt.facts.number !== null && punkt.facts.numberSpan !== null;

export interface Break {
  readonly index: number;
  readonly expected: number;
}

/** Where the numbers do not go on by one. Closed items may stand apart, at the end or with numbers of their own. */
export function breaks(numbered: readonly NumberedPunkt[]): Break[] {
  const found: Break[] = [];
  let gaps: ReadonlyMap<number, number> | null = null;
  for (let index = 1; index < numbered.length; index++) {
    const { facts, opensGroup } = numbered[index] as NumberedPunkt;
    const before = (numbered[index - 1] as NumberedPunkt).facts;
    const expected = before.number + 1;
    if (facts.number === expected || opensGroup || facts.closed || before.closed) continue;
    gaps ??= nextGaps(numbered.map(({ facts: { number } }) => number));
    // The numbers that a jump leaves out may all stand elsewhere in the document.
    if (facts.number > expected && (gaps.get(expected) ?? expected) >= facts.number) continue;
    found.push({ index, expected });
    // A single number is wrong where the next one goes on as if it were right.
    if (numbered[index + 1]?.facts.number === expected + 1) index++;
  }
  return found;
}

/** For each of the numbers, the first one above it that is missing. */
function nextGaps(numbers: readonly number[]): ReadonlyMap<number, number> {
  const gaps = new Map<number, number>();
  for (const number of [...numbers].sort((a, b) => b - a)) gaps.set(number, gaps.get(number + 1) ?? number + 1);
  return gaps;
}

/** The edits that give items other numbers: in their headings, where these repeat them, and in the table of contents. */
export function numberEdits(facts: DocumentFacts, text: SourceText, numbers: ReadonlyMap<NumberedPunkt, number>): Edit[] {
  const { contents } = facts;
  const match = contents ? matchContents(contents, facts.punkter) : null;
  const edits: Edit[] = [];
  facts.punkter.forEach((punkt, index) => {
    if (!hasNumber(punkt)) return;
    const number = numbers.get(punkt) ?? punkt.facts.number;
    if (number === punkt.facts.number) return;
    for (const span of [punkt.facts.numberSpan, ...punkt.facts.repeatedNumbers])
      edits.push(replaceSpan(shiftSpan(span, punkt.firstLine), String(number)));
    const place = match?.entryOf(index) ?? null;
    const entry = place === null ? undefined : contents?.entries[place];
    if (!contents || !entry || entry.number === null) return;
    const line = contents.firstLine + entry.line;
    const column = text.line(line).lastIndexOf(String(entry.number), entry.title.start);
    if (column >= 0) edits.push(replaceSpan({ line, start: column, end: column + String(entry.number).length }, String(number)));
  });
  return edits;
}
