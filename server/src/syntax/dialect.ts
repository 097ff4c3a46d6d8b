import type { HeadingDate } from "./heading-date.ts";
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

/** Whether two dialects read the same lines alike. */
export function sameDialect(a: DocumentDialect, b: DocumentDialect): boolean {
  return (
    a.committee === b.committee &&
    a.date?.year === b.date?.year &&
    a.date?.month === b.date?.month &&
    a.date?.day === b.date?.day &&
    a.weakHeadings.size === b.weakHeadings.size &&
    [...a.weakHeadings].every((heading) => b.weakHeadings.has(heading))
  );
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
    const { key } = mark.section;
    items.set(key, (items.get(key) ?? new Set()).add(item));
  }
  const used = new Set([...items].filter(([, seen]) => seen.size >= itemsForWeak).map(([key]) => key));
  const counts = new Map<string | null, number>();
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  for (const mark of weak) {
    const alike = counts.get(styleOf(mark)) ?? 0;
    if (alike >= 2 && alike * 2 > styles.length) used.add(mark.section?.key ?? "");
  }
  return used;
}

/** What sets a heading apart from text, beside its words; null for a heading in plain dress. */
export function styleOf({ plain }: LineMark): string | null {
  if (plain.text.endsWith(":")) return "colon";
  return plain.text === plain.text.toUpperCase() ? "capitals" : null;
}
