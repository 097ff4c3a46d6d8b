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
  const styled: LineMark[] = [];
  const from = starts[0] ?? marks.length;
  let item = -1;
  for (let index = from; index < marks.length; index++) {
    if (starts[item + 1] === index) item++;
    const mark = marks[index] as LineMark;
    const { section } = mark;
    if (section?.strength !== "weak") continue;
    if (styleOf(mark)) styled.push(mark);
    items.set(section.key, (items.get(section.key) ?? new Set()).add(item));
  }
  const used = new Set([...items].filter(([, seen]) => seen.size >= itemsForWeak).map(([key]) => key));
  if (styled.length === 0) return used;
  const { counts, all } = countStyles(marks, from);
  for (const mark of styled) {
    const alike = counts.get(styleOf(mark)) ?? 0;
    if (alike >= 2 && alike * 2 > all) used.add(mark.section?.key ?? "");
  }
  return used;
}

/** How the file writes its strong headings. */
function countStyles(marks: readonly LineMark[], from: number) {
  const counts = new Map<string | null, number>();
  let all = 0;
  for (let index = from; index < marks.length; index++) {
    const mark = marks[index] as LineMark;
    if (mark.section?.strength !== "strong") continue;
    const style = styleOf(mark);
    counts.set(style, (counts.get(style) ?? 0) + 1);
    all++;
  }
  return { counts, all };
}

/** What sets a heading apart from text, beside its words; null for a heading in plain dress. */
export function styleOf({ plain }: LineMark): string | null {
  if (plain.text.endsWith(":")) return "colon";
  return plain.text === plain.text.toUpperCase() ? "capitals" : null;
}
