import { usualCut } from "../syntax/contents.ts";
import { comparable } from "../syntax/plain-line.ts";
import type { ContentsEntry } from "../syntax/tree.ts";
import type { ContentsFacts, DocumentFacts, PlacedPunkt } from "./document-facts.ts";

/** How an entry of the table of contents fits its item. */
export type ContentsFit = "same" | "cut" | "differs";

export interface ContentsPair {
  readonly entry: number;
  readonly punkt: number;
  readonly fit: ContentsFit;
}

/** The table of contents held against the items. Numbers are indices of entries and items. */
export interface ContentsMatch {
  readonly pairs: readonly ContentsPair[];
  readonly unknownEntries: readonly number[];
  readonly missingPunkter: readonly number[];
  punktOf(entry: number): number | null;
  entryOf(punkt: number): number | null;
}

/**
 * Pairs entries with items: by the same title, then by a title that is cut off, then by place: an entry and an item
 * between the same neighbours, or of the same number, belong together though their titles differ.
 */
export function matchContents(contents: ContentsFacts, punkter: DocumentFacts["punkter"]): ContentsMatch {
  const pairs: ContentsPair[] = [];
  const entries = new Set(contents.entries.keys());
  const items = new Set(punkter.keys());
  const pair = (entry: number, punkt: number, fit: ContentsFit): void => {
    pairs.push({ entry, punkt, fit });
    entries.delete(entry);
    items.delete(punkt);
  };
  const byTitle = indicesByTitle(punkter);
  for (const entry of [...entries]) {
    const punkt = byTitle.get(comparable((contents.entries[entry] as ContentsEntry).title.text))?.shift();
    if (punkt !== undefined) pair(entry, punkt, "same");
  }
  for (const entry of [...entries]) {
    const punkt = [...items].find((index) =>
      isCut((contents.entries[entry] as ContentsEntry).title.text, (punkter[index] as PlacedPunkt).facts.title.text),
    );
    if (punkt !== undefined) pair(entry, punkt, "cut");
  }
  pairByPlace(contents, punkter, pairs, entries, items, pair);
  pairs.sort((a, b) => a.entry - b.entry);
  const byEntry = new Map(pairs.map((found) => [found.entry, found.punkt]));
  const byPunkt = new Map(pairs.map((found) => [found.punkt, found.entry]));
  return {
    pairs,
    unknownEntries: [...entries],
    missingPunkter: [...items],
    punktOf: (entry) => byEntry.get(entry) ?? null,
    entryOf: (punkt) => byPunkt.get(punkt) ?? null,
  };
}

/** Items by their title, in order: two items may bear the same. */
function indicesByTitle(punkter: DocumentFacts["punkter"]): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  punkter.forEach(({ facts }, index) => {
    const title = comparable(facts.title.text);
    const same = indices.get(title);
    if (same) same.push(index);
    else indices.set(title, [index]);
  });
  return indices;
}

/** Systems cut titles at about a hundred characters, some put dots or an ellipsis behind. */
const shortestCut = usualCut - 40;

function isCut(entry: string, title: string): boolean {
  const short = comparable(entry);
  const whole = comparable(title);
  return short.length >= shortestCut && short.length < whole.length && whole.startsWith(short);
}

function pairByPlace(
  contents: ContentsFacts,
  punkter: DocumentFacts["punkter"],
  pairs: readonly ContentsPair[],
  entries: ReadonlySet<number>,
  items: ReadonlySet<number>,
  pair: (entry: number, punkt: number, fit: ContentsFit) => void,
): void {
  const punktOf = (entry: number): number | undefined =>
    entry < 0 ? -1 : entry >= contents.entries.length ? punkter.length : pairs.find((found) => found.entry === entry)?.punkt;
  for (const entry of [...entries]) {
    const number = contents.entries[entry]?.number ?? null;
    const byNumber = number === null ? undefined : [...items].find((index) => punkter[index]?.facts.number === number);
    const before = punktOf(entry - 1);
    const after = punktOf(entry + 1);
    const between = before !== undefined && after === before + 2 ? before + 1 : undefined;
    const punkt = byNumber ?? between ?? similar(contents.entries[entry] as ContentsEntry, punkter, items);
    if (punkt !== undefined && items.has(punkt)) pair(entry, punkt, "differs");
  }
}

/** The one item whose title shares most of its words with the entry's. */
function similar(entry: ContentsEntry, punkter: DocumentFacts["punkter"], items: ReadonlySet<number>): number | undefined {
  const words = wordsOf(entry.title.text);
  for (const index of items) {
    const others = wordsOf(punkter[index]?.facts.title.text ?? "");
    const shared = [...words].filter((word) => others.has(word)).length;
    if (shared >= 2 && shared * 2 > Math.max(words.size, others.size)) return index;
  }
  return undefined;
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    comparable(text)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 2),
  );
