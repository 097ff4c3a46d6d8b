import type { Span } from "../text/source-text.ts";
import { isClosedTitle } from "../vocabulary/punkter.ts";
import type { PunktInput } from "./build-blocks.ts";
import type { ChosenPunkt } from "./choose-punkter.ts";
import { casePrefix, findSagsnumre } from "./punkt-sagsnumre.ts";
import { findSections, type Opening, toSection } from "./punkt-sections.ts";
import type { LineMark } from "./scan.ts";
import type { PunktBlock, Section, Text } from "./tree.ts";

/** Builds the block of one item; its lines are relative to its first. */
export function parsePunkt({ marks, chosen, end, lineCount, dialect, pageHeads, closedGroup }: PunktInput): PunktBlock {
  const baseLine = (marks[chosen.firstIndex] as LineMark).line;
  const at = (line: number): number => line - baseLine;
  const openings = findSections(marks, chosen, end, dialect, pageHeads);
  const firstSection = openings[0]?.index ?? end;
  const sections = openings.map((opening, order): Section => {
    const mark = marks[opening.index] as LineMark;
    const nextLine = order + 1 < openings.length ? (marks[(openings[order + 1] as Opening).index] as LineMark).line : baseLine + lineCount;
    return toSection(mark, opening.role, nextLine - mark.line, baseLine);
  });
  const heading = marks[chosen.headingIndex] as LineMark;
  const titleMark = marks[chosen.titleIndex] as LineMark;
  const title = titleOf(marks, chosen, baseLine);
  const { candidate } = chosen;
  return {
    kind: "punkt",
    lineCount,
    heading: {
      form: candidate.form,
      line: at(Math.min(heading.line, titleMark.line)),
      number: candidate.number,
      numberSpan: candidate.number === null ? null : { line: at(heading.line), start: candidate.numberStart, end: candidate.numberEnd },
      repeatedNumbers: repeatedNumbers(marks, chosen, baseLine),
      title,
      lineCount: (marks[chosen.bodyIndex - 1] as LineMark).line - Math.min(heading.line, titleMark.line) + 1,
    },
    sagsnumre: findSagsnumre(marks, chosen, firstSection, end, baseLine),
    closed:
      closedGroup || candidate.closed || isClosedTitle(title.text) || hasClosedMark(marks, chosen.firstIndex, firstSection, pageHeads),
    sections,
    furniture: furnitureLines(marks, chosen.firstIndex, end, pageHeads),
  };
}

function hasClosedMark(marks: readonly LineMark[], from: number, to: number, pageHeads: ReadonlySet<number>): boolean {
  for (let index = from; index < to; index++) {
    // `Åbent punkt` and `Lukket punkt`, one right below the other, are the heads of a table's columns.
    const column = marks[index - 1]?.mark === "open" || marks[index + 1]?.mark === "open";
    if (marks[index]?.mark === "closed" && !column && !pageHeads.has(index)) return true;
  }
  return false;
}

/** The item's number in the heading's other lines. */
function repeatedNumbers(marks: readonly LineMark[], { headingIndex, bodyIndex, candidate }: ChosenPunkt, baseLine: number): Span[] {
  return marks.slice(headingIndex + 1, bodyIndex).flatMap(({ line, punkt }): Span[] => {
    if (!punkt || candidate.number === null) return [];
    // With nothing behind it, the number is the item's, by a slip another one.
    if (punkt.number !== candidate.number && !(punkt.form === candidate.form && punkt.title === "")) return [];
    return [{ line: line - baseLine, start: punkt.numberStart, end: punkt.numberEnd }];
  });
}

/** Lines of an item that say nothing of it, relative to its first. */
export function furnitureLines(marks: readonly LineMark[], from: number, end: number, pageHeads: ReadonlySet<number>): number[] {
  const lines: number[] = [];
  const baseLine = (marks[from] as LineMark).line;
  for (let index = from; index < end; index++) {
    const mark = marks[index] as LineMark;
    if (mark.mark === "chrome" || mark.mark === "group" || pageHeads.has(index)) lines.push(mark.line - baseLine);
  }
  return lines;
}

function titleOf(marks: readonly LineMark[], chosen: ChosenPunkt, baseLine: number): Text {
  const mark = marks[chosen.titleIndex] as LineMark;
  const own = chosen.titleIndex === chosen.headingIndex;
  const prefix = own && chosen.candidate.form === "nr" ? (casePrefix.exec(chosen.candidate.title)?.[0].length ?? 0) : 0;
  const start = (own ? chosen.candidate.titleStart : mark.plain.start) + prefix;
  const first = own ? chosen.candidate.title.slice(prefix) : mark.plain.text;
  const text = [first, ...chosen.wrapped.map((index) => (marks[index] as LineMark).plain.text)].join(" ").trim();
  return { line: mark.line - baseLine, start, end: mark.plain.end, text };
}
