import { usualCut } from "../syntax/contents-entry.ts";
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
  /** How many of the pairs have the same title, whole or cut off. */
  readonly understood: number;
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
  const before = known.get(contents.entries);
  if (before?.punkter === punkter) return before.match;
  const match = before && sameHeadings(before.punkter, punkter) ? before.match : pairUp(contents, punkter);
  known.set(contents.entries, { punkter, match });
  return match;
}

/** The match of a table is kept until an item's heading changes: most edits leave all headings as they are. */
const known = new WeakMap<readonly ContentsEntry[], { readonly punkter: readonly PlacedPunkt[]; readonly match: ContentsMatch }>();

const sameHeadings = (before: readonly PlacedPunkt[], now: readonly PlacedPunkt[]): boolean =>
  before.length === now.length &&
  before.every(({ facts }, index) => {
    const other = now[index]?.facts;
    return facts === other || (facts.number === other?.number && facts.title.text === other.title.text);
  });

function pairUp(contents: ContentsFacts, punkter: DocumentFacts["punkter"]): ContentsMatch {
  const pairs: ContentsPair[] = [];
  const entries = new Set(contents.entries.keys());
  const items = new Set(punkter.keys());
  const pair = (entry: number, punkt: number, fit: ContentsFit): void => {
    pairs.push({ entry, punkt, fit });
    entries.delete(entry);
    items.delete(punkt);
  };
  const byTitle = indicesBy(punkter, comparable);
  for (const entry of [...entries]) {
    const punkt = byTitle.get(comparable((contents.entries[entry] as ContentsEntry).title.text))?.shift();
    if (punkt !== undefined) pair(entry, punkt, "same");
  }
  const beginningWith = punkterByBeginning(punkter, items);
  for (const entry of [...entries]) {
    const short = comparable((contents.entries[entry] as ContentsEntry).title.text);
    const punkt = short.length < shortestCut ? undefined : beginningWith(short);
    if (punkt !== undefined) pair(entry, punkt, "cut");
  }
  pairByPlace(contents, punkter, pairs, entries, items, pair);
  pairs.sort((a, b) => a.entry - b.entry);
  const byEntry = new Map(pairs.map((found) => [found.entry, found.punkt]));
  const byPunkt = new Map(pairs.map((found) => [found.punkt, found.entry]));
  return {
    pairs,
    understood: pairs.filter(({ fit }) => fit !== "differs").length,
    unknownEntries: [...entries],
    missingPunkter: [...items],
    punktOf: (entry) => byEntry.get(entry) ?? null,
    entryOf: (punkt) => byPunkt.get(punkt) ?? null,
  };
}

/** Items by a form of their title, in order: two items may have the same. */
function indicesBy(punkter: DocumentFacts["punkter"], form: (title: string) => string): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  punkter.forEach(({ facts }, index) => {
    const key = form(facts.title.text);
    const same = indices.get(key);
    if (same) same.push(index);
    else indices.set(key, [index]);
  });
  return indices;
}

/** Systems cut titles at about a hundred characters, some put dots or an ellipsis behind. */
const shortestCut = usualCut - 40;

/**
 * Finds the first item, of those left, whose title in its comparable form begins with other words and goes on. Many
 * titles may begin alike: they are looked up, and gone through once for each length of a cut.
 */
function punkterByBeginning(punkter: DocumentFacts["punkter"], left: ReadonlySet<number>): (short: string) => number | undefined {
  const titles = punkter.map(({ facts }) => comparable(facts.title.text));
  const byLength = new Map<number, Map<string, number[]>>();
  const ofLength = (length: number): Map<string, number[]> => {
    const byBeginning = new Map<string, number[]>();
    // From the last: the first is taken from the end.
    for (let index = titles.length - 1; index >= 0; index--) {
      const title = titles[index] as string;
      if (title.length <= length) continue;
      const same = byBeginning.get(title.slice(0, length));
      if (same) same.push(index);
      else byBeginning.set(title.slice(0, length), [index]);
    }
    byLength.set(length, byBeginning);
    return byBeginning;
  };
  return (short) => {
    const found = (byLength.get(short.length) ?? ofLength(short.length)).get(short) ?? [];
    while (found.length > 0 && !left.has(found.at(-1) as number)) found.pop();
    return found.at(-1);
  };
}

function pairByPlace(
  contents: ContentsFacts,
  punkter: DocumentFacts["punkter"],
  pairs: readonly ContentsPair[],
  entries: ReadonlySet<number>,
  items: ReadonlySet<number>,
  pair: (entry: number, punkt: number, fit: ContentsFit) => void,
): void {
  if (entries.size === 0 || items.size === 0) return;
  const placed = new Map(pairs.map((found) => [found.entry, found.punkt]));
  placed.set(-1, -1).set(contents.entries.length, punkter.length);
  // Of two items with one number the first: it is put in last.
  const byNumber = new Map([...items].reverse().map((index) => [punkter[index]?.facts.number ?? null, index]));
  const similar = similarTitles(punkter, items);
  for (const entry of [...entries]) {
    const { number, title } = contents.entries[entry] as ContentsEntry;
    const before = placed.get(entry - 1);
    const between = before !== undefined && placed.get(entry + 1) === before + 2 ? before + 1 : undefined;
    const punkt = (number === null ? undefined : byNumber.get(number)) ?? between ?? similar(title.text);
    if (punkt === undefined || !items.has(punkt)) continue;
    pair(entry, punkt, "differs");
    placed.set(entry, punkt);
  }
}

/** A word that so many titles share says nothing of which one is meant. */
const tooCommon = 20;

/** Finds the item, of those given, whose title shares most of its words with another title. */
function similarTitles(punkter: DocumentFacts["punkter"], items: ReadonlySet<number>): (title: string) => number | undefined {
  const sizes = new Map<number, number>();
  const byWord = new Map<string, number[]>();
  for (const index of items) {
    const words = wordsOf(punkter[index]?.facts.title.text ?? "");
    sizes.set(index, words.size);
    for (const word of words) byWord.set(word, [...(byWord.get(word)?.slice(0, tooCommon) ?? []), index]);
  }
  return (title) => {
    const words = wordsOf(title);
    const shared = new Map<number, number>();
    for (const word of words) {
      const found = byWord.get(word) ?? [];
      if (found.length <= tooCommon) for (const index of found) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared].find(
      ([index, count]) => items.has(index) && count >= 2 && count * 2 > Math.max(words.size, sizes.get(index) ?? 0),
    )?.[0];
  };
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    comparable(text)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 2),
  );
