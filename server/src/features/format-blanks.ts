import type { Edit } from "../rules/rule.ts";
import { furnitureOf } from "./formatting.ts";
import { habitOf } from "./habit.ts";
import type { Snapshot } from "./snapshot.ts";

/** What stands below some blank lines. */
type Below = "punkt" | "section" | "text";

interface Gap {
  /** The first blank line, and the line below them. */
  readonly first: number;
  readonly below: number;
  readonly kind: Below;
}

/** More blank lines in a row than these are no habit of the text. */
const mostInText = 2;

/**
 * Blank lines in front of headings, as many as the document has there as a rule; in running text too many in a row, where the
 * document hardly ever has so many. Beside the heads of pages nothing is touched: blank lines there are the page's.
 */
export function formatBlanks(snapshot: Snapshot): Edit[] {
  const { text, tree } = snapshot;
  const gaps = gapsOf(snapshot);
  const blanksIn = ({ first, below }: Gap): number => below - first;
  const usual = (kind: Below): number | null => habitOf(gaps.filter((gap) => gap.kind === kind).map(blanksIn));
  const habits: Readonly<Record<Below, number | null>> = { punkt: usual("punkt"), section: usual("section"), text: null };
  const inText = gaps.filter(({ kind }) => kind === "text");
  const many = inText.filter((gap) => blanksIn(gap) > mostInText);
  const hardlyEver = inText.length >= fewestGaps && many.length * 10 <= inText.length;
  const furniture = furnitureOf(tree);
  const isBesidePage = ({ first, below }: Gap): boolean => furniture.has(first - 1) || furniture.has(below);
  return gaps.flatMap((gap): Edit[] => {
    const wanted = gap.kind === "text" ? (hardlyEver && blanksIn(gap) > mostInText ? mostInText : null) : habits[gap.kind];
    if (wanted === null || wanted === blanksIn(gap) || isBesidePage(gap)) return [];
    const start = { line: gap.first - 1, column: text.line(gap.first - 1).trimEnd().length };
    return [{ start, end: { line: gap.below, column: 0 }, newText: "\n".repeat(wanted + 1) }];
  });
}

const fewestGaps = 10;

/** The gaps within the items, and those that have no blank line in front of a heading. The head and the table of contents are left alone. */
function gapsOf({ text, facts }: Snapshot): Gap[] {
  const gaps: Gap[] = [];
  facts.punkter.forEach(({ firstLine, facts: punkt }, index) => {
    const headings = new Map<number, Below>([
      ...punkt.sections.map(({ heading }): [number, Below] => [firstLine + heading.line, "section"]),
      // The first item stands behind the head or the table of contents.
      ...(index > 0 ? [[firstLine + punkt.headingLine, "punkt"] as [number, Below]] : []),
    ]);
    for (let line = firstLine; line < firstLine + punkt.lineCount; line++) {
      if (text.line(line).trim() === "" || line === 0) continue;
      let first = line;
      while (first > 0 && text.line(first - 1).trim() === "") first--;
      const kind = headings.get(line) ?? "text";
      if (first > 0 && (kind !== "text" || first < line)) gaps.push({ first, below: line, kind });
    }
  });
  return gaps;
}
