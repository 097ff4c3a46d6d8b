import type { DocumentFacts } from "../facts/document-facts.ts";
import type { SourceText } from "../text/source-text.ts";
import { breaks, hasNumber, type NumberedPunkt, numberEdits, standingApart } from "./punkt-numbers.ts";
import type { Edit } from "./rule.ts";

/**
 * The edits that number all items in their order, table of contents included: from 1, or on from where a series begins
 * that runs over the year (one that begins at 2 has lost its first item). None where the numbers go on already, or where there are none. Words in the text that speak
 * of an item by its number stay.
 */
export function renumberEdits(facts: DocumentFacts, text: SourceText): Edit[] {
  const numbered = facts.punkter.filter(hasNumber);
  const broken = new Set(breaks(numbered).map(({ index }) => numbered[index] as NumberedPunkt));
  const numbers = new Map<NumberedPunkt, number>();
  const series = parted(numbered);
  for (const items of series) {
    const lowest = lowestNumber(items);
    const lacksFirst = lowest === 2 && !series.some((other) => other !== items && other.some((punkt) => punkt.facts.number < 2));
    const first = lacksFirst ? 1 : lowest;
    if (first === lowest && !items.some((punkt) => broken.has(punkt))) continue;
    for (const [punkt, number] of numberedFrom(first, items)) numbers.set(punkt, number);
  }
  return numberEdits(facts, text, numbers);
}

/** The items of a series with the numbers that they ought to have. */
function numberedFrom(first: number, items: readonly NumberedPunkt[]): [NumberedPunkt, number][] {
  const apart = standingApart(items);
  const taken = new Set([...apart].map(({ facts: { number } }) => number));
  let next = first;
  return items
    .filter((punkt) => !apart.has(punkt))
    .map((punkt) => {
      while (taken.has(next)) next++;
      return [punkt, next++];
    });
}

/** The items of each series: a group of items may have numbers of its own. */
function parted(numbered: readonly NumberedPunkt[]): NumberedPunkt[][] {
  const series: NumberedPunkt[][] = [];
  numbered.forEach((punkt, index) => {
    const before = numbered[index - 1];
    const last = series.at(-1);
    if (last && before && !(punkt.opensGroup && punkt.facts.number !== before.facts.number + 1)) last.push(punkt);
    else series.push([punkt]);
  });
  return series;
}

/** The lowest number of a series, but for one that is far from the rest: a slip. Numbers of closed items count where there are no others. */
function lowestNumber(items: readonly NumberedPunkt[]): number {
  const open = items.filter(({ facts }) => !facts.closed);
  const numbers = (open.length > 0 ? open : items).map(({ facts }) => facts.number).sort((a, b) => a - b);
  const middle = numbers[numbers.length >> 1] ?? 1;
  return numbers.find((number) => number >= middle - items.length) ?? 1;
}
