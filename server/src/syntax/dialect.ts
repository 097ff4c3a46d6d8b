import type { HeadingDate } from "./heading-date.ts";
import { comparable } from "./plain-line.ts";
import type { LineMark } from "./scan.ts";

/**
 * What an item's lines mean depends on these few facts of its file: the entry context of a block. Two parses of the
 * same lines in the same dialect give the same block.
 */
export interface DocumentDialect {
  /** The meeting's committee and date, by which its own decisions are known. */
  readonly committee: string | null;
  readonly date: HeadingDate | null;
  /** Headings that are sub-headings elsewhere but head sections in this file; in their comparable form. */
  readonly weakHeadings: ReadonlySet<string>;
}

/** A weak heading heads sections in a file that uses it in at least this many items. */
const itemsForWeak = 2;

/**
 * The weak headings that the file itself uses as headings: in several items, or written as it writes its strong ones
 * (all in capitals, all with a colon). `starts` are the first indices of its items.
 */
export function findWeakHeadings(marks: readonly LineMark[], starts: readonly number[]): Set<string> {
  const items = new Map<string, Set<number>>();
  const styles: (string | null)[] = [];
  const weak: LineMark[] = [];
  let item = -1;
  for (let index = starts[0] ?? marks.length; index < marks.length; index++) {
    if (starts[item + 1] === index) item++;
    const mark = marks[index] as LineMark;
    if (mark.section?.strength === "strong") styles.push(styleOf(mark));
    if (mark.section?.strength !== "weak") continue;
    if (styleOf(mark)) weak.push(mark);
    const key = comparable(mark.plain.text);
    items.set(key, (items.get(key) ?? new Set()).add(item));
  }
  const used = new Set([...items].filter(([, seen]) => seen.size >= itemsForWeak).map(([key]) => key));
  for (const mark of weak) {
    const alike = styles.filter((style) => style === styleOf(mark)).length;
    if (alike >= 2 && alike * 2 > styles.length) used.add(comparable(mark.plain.text));
  }
  return used;
}

/** What sets a heading apart from text, beside its words; null for a heading in plain dress. */
function styleOf({ plain }: LineMark): string | null {
  if (plain.text.endsWith(":")) return "colon";
  return plain.text === plain.text.toUpperCase() ? "capitals" : null;
}
