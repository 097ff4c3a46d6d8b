import { goesOn } from "../facts/running-text.ts";
import { type Edit, insertAt } from "../rules/rule.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { SourceText } from "../text/source-text.ts";
import { habitOf, looseHabitOf } from "./habit.ts";
import type { Snapshot } from "./snapshot.ts";
import type { UntouchedLines } from "./untouched-lines.ts";

/** What blank lines stand in front of: an item, a section, what is below a section's heading, a paragraph. */
type Kind = "punkt" | "section" | "body" | "paragraph";

interface Gap {
  readonly kind: Kind;
  /** The line above the gap, and the one below it. */
  readonly above: number;
  readonly below: number;
}

/**
 * Blank lines around headings, as many as the document has there as a rule; between paragraphs no more than it has as a rule.
 * Beside the heads of pages nothing is touched: blank lines there are the page's.
 */
export function formatBlanks(snapshot: Snapshot, untouched: UntouchedLines): Edit[] {
  const gaps = gapsOf(snapshot);
  const countsOf = (kind: Kind): number[] => gaps.filter((gap) => gap.kind === kind).map(blanksIn);
  const habits: Readonly<Record<Kind, number | null>> = {
    punkt: looseHabitOf(countsOf("punkt")),
    section: looseHabitOf(countsOf("section")),
    body: habitOf(countsOf("body")),
    paragraph: habitOf(countsOf("paragraph").filter((count) => count > 0)),
  };
  let inserts: boolean | null = null;
  const mayInsert = (): boolean => {
    inserts ??= !mixesReturns(snapshot.text);
    return inserts;
  };
  return gaps.flatMap((gap): Edit[] => {
    const usual = habits[gap.kind];
    const blanks = blanksIn(gap);
    if (usual === null || usual === blanks || isUntouched(gap, untouched)) return [];
    if (gap.kind === "paragraph" && !(blanks > usual && isBetweenParagraphs(gap, snapshot))) return [];
    if (blanks < usual) return mayInsert() ? [insertAt(gap.below, "\n".repeat(usual - blanks))] : [];
    return [{ start: { line: gap.above + 1 + usual, column: 0 }, end: { line: gap.below, column: 0 }, newText: "" }];
  });
}

/** A line feed behind a carriage return that ends a line alone would make one line end of two. */
const mixesReturns = (text: SourceText): boolean => text.lineEnd !== "\r" && /\r(?!\n)/.test(text.toString());

const blanksIn = ({ above, below }: Gap): number => below - above - 1;

function isUntouched({ kind, above, below }: Gap, { furniture, ofOthers, aligned }: UntouchedLines): boolean {
  if (furniture.has(above) || furniture.has(below)) return true;
  if (ofOthers.has(above) && (kind === "body" || kind === "paragraph" || ofOthers.has(below))) return true;
  return aligned.has(below) || (kind === "paragraph" && aligned.has(above));
}

/**
 * Both are sentences: where cells of a table stand one below the other, more blank lines are an empty cell. A sentence that goes
 * on below would be read as one with it.
 */
function isBetweenParagraphs({ above, below }: Gap, { text }: Snapshot): boolean {
  const last = plainLine(text.line(above)).text;
  const next = plainLine(text.line(below)).text;
  return isSentence(last) && isSentence(next) && !goesOn(last, next, 1);
}

const isSentence = (words: string): boolean => words.length >= 40 || /\p{L}.{0,38}[.:;!?]$/u.test(words);

/** The gaps within the items and in front of all but the first, which stands behind the head or the table of contents. */
function gapsOf({ text, facts }: Snapshot): Gap[] {
  const gaps: Gap[] = [];
  facts.punkter.forEach(({ firstLine, facts: punkt }, index) => {
    const kinds = new Map<number, Kind>(punkt.sections.map(({ heading }) => [firstLine + heading.line, "section"]));
    if (index > 0) kinds.set(firstLine + punkt.headingLine, "punkt");
    let above = firstLine - 1;
    while (above >= 0 && text.line(above).trim() === "") above--;
    for (let below = firstLine; below < firstLine + punkt.lineCount; below++) {
      if (text.line(below).trim() === "") continue;
      const kind = kinds.get(below) ?? (kinds.get(above) === "section" ? "body" : "paragraph");
      // What stands around the first item's heading is the head's.
      if (above >= firstLine || kind === "punkt") gaps.push({ kind, above, below });
      above = below;
    }
  });
  return gaps;
}
