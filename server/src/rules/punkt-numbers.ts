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

/** Where the numbers do not go on by one. Closed items count, but for those that stand apart. */
export function breaks(numbered: readonly NumberedPunkt[]): Break[] {
  const found: Break[] = [];
  const apart = standingApart(numbered);
  const counted = [...numbered.keys()].filter((index) => !apart.has(numbered[index] as NumberedPunkt));
  const numberAt = (place: number): number => numbered[counted[place] ?? -1]?.facts.number ?? Number.NaN;
  let gaps: ReadonlyMap<number, number> | null = null;
  for (let place = 1; place < counted.length; place++) {
    const index = counted[place] as number;
    const { facts, opensGroup } = numbered[index] as NumberedPunkt;
    const expected = numberAt(place - 1) + 1;
    // A group may begin its numbers anew, but not with the number right above it.
    const mayBegin = opensGroup && (facts.number !== expected - 1 || facts.number === 1);
    if (facts.number === expected || mayBegin || numbered[index - 1]?.facts.number === facts.number - 1) continue;
    gaps ??= nextGaps(numbered.map(({ facts: { number } }) => number));
    // The numbers that a jump leaves out may all stand elsewhere in the document.
    if (facts.number > expected && (gaps.get(expected) ?? expected) >= facts.number) continue;
    found.push({ index, expected });
    // A single number is wrong where the next one goes on as if it were right.
    if (numberAt(place + 1) === expected + 1) place++;
  }
  return leavesOutItems(numbered, found) ? [] : found;
}

/**
 * Several numbers are left out, all others go up, and no item is closed: the closed ones were taken out when the minutes
 * were published.
 */
const leavesOutItems = (numbered: readonly NumberedPunkt[], found: readonly Break[]): boolean =>
  found.length > 1 &&
  numbered.every(({ facts }, index) => !facts.closed && facts.number > (numbered[index - 1]?.facts.number ?? Number.NEGATIVE_INFINITY));

/** Closed items that are numbered with the others are hardly further ahead of them than this. */
const furthestAhead = 9;

/**
 * The closed items whose numbers are none of the series they stand in: moved to the end with the number of their place,
 * numbered from 101 or from 1 again, or with one number for all.
 */
export function standingApart(numbered: readonly NumberedPunkt[]): ReadonlySet<NumberedPunkt> {
  const apart = new Set<NumberedPunkt>();
  if (!numbered.some(({ facts }) => facts.closed)) return apart;
  const times = new Map<number, number>();
  for (const { facts } of numbered) times.set(facts.number, (times.get(facts.number) ?? 0) + 1);
  let lowest = Number.POSITIVE_INFINITY;
  for (const { facts } of numbered) if (!facts.closed && facts.number < lowest) lowest = facts.number;
  const grouped = numbered.some(({ opensGroup }) => opensGroup);
  let expected: number | null = null;
  for (const punkt of numbered) {
    const { number, closed } = punkt.facts;
    const fits = expected === null || number === expected || punkt.opensGroup;
    if (closed && !fits && (grouped || isApart(number, expected ?? number))) apart.add(punkt);
    else expected = number + 1;
  }
  return apart;

  function isApart(number: number, next: number): boolean {
    if (number === 1 || number < lowest || number > next + furthestAhead) return true;
    return number < next && times.get(number) === 1;
  }
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
    for (const span of [punkt.facts.numberSpan, ...punkt.facts.repeatedNumbers].map((each) => shiftSpan(each, punkt.firstLine)))
      if (text.line(span.line).slice(span.start, span.end) !== String(number)) edits.push(replaceSpan(span, String(number)));
    const place = match?.entryOf(index) ?? null;
    const entry = place === null ? undefined : contents?.entries[place];
    if (!contents || !entry || entry.number === null) return;
    const line = contents.firstLine + entry.line;
    const column = text.line(line).lastIndexOf(String(entry.number), entry.title.start);
    if (column >= 0 && entry.number !== number)
      edits.push(replaceSpan({ line, start: column, end: column + String(entry.number).length }, String(number)));
  });
  return edits;
}
