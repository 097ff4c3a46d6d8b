import type { Sequence } from "../text/sequence.ts";
import type { SourceText } from "../text/source-text.ts";
import type { LineEdit } from "../text/text-change.ts";
import { makePunkt } from "./build-blocks.ts";
import { candidateReach } from "./collect-candidates.ts";
import { findInterlude } from "./interlude.ts";
import { lineSign } from "./line-sign.ts";
import { findPageHeads } from "./page-heads.ts";
import { type ParsedDocument, type PunktSource, shiftChosen } from "./parsed-document.ts";
import { sayTheSame } from "./prose-edit.ts";
import { type LineMark, type LineScan, marksOf } from "./scan.ts";
import type { Block, PunktBlock } from "./tree.ts";

/** So many marks on either side of an item are looked at: twice as far as any line bears on another. */
const margin = 2 * candidateReach;

/**
 * Parses a document after one edit that lies within the body of one item, and that changes for no other stage of the
 * parser what it sees there (see line-sign.ts). Then only that item's block is made anew. Null for any other edit.
 */
export function reparsePunkt(
  previous: ParsedDocument,
  text: SourceText,
  scans: Sequence<LineScan | null>,
  edit: LineEdit,
): ParsedDocument | null {
  if (edit.first < previous.contents.contentsReadTo) return null;
  const place = findPunkt(previous, edit);
  if (!place) return null;
  const same = sayTheSame(previous, scans, edit, place.isLast) ? { ...place.source, block: { ...place.source.block } } : null;
  if (same) return withPunkt(previous, text, scans, edit, place, same);
  const { source, firstLine, nextLine, isLast } = place;
  const growth = edit.inserted - edit.removed;
  const from = skipMarks(previous.scans, firstLine, -1);
  const to = skipMarks(previous.scans, nextLine, 1);
  const before = marksOf(previous.scans, from, to);
  const marks = marksOf(scans, from, to + growth);
  const pageHeads = findPageHeads(marks);
  const sees = (all: readonly LineMark[], skip: ReadonlySet<number>, end: number): string =>
    signs(all, skip, edit.first, end, previous.contents.inContents, previous.unnumbered);
  const seenBefore = sees(before, findPageHeads(before), edit.first + edit.removed);
  if (seenBefore !== sees(marks, pageHeads, edit.first + edit.inserted)) return null;

  const chosen = shiftChosen(source.chosen, indexOfLine(marks, firstLine));
  const next = isLast ? marks.length : indexOfLine(marks, nextLine + growth);
  const end = findInterlude(marks, chosen.bodyIndex, next, isLast);
  const lineCount = source.block.lineCount + growth;
  const endLine = end === next ? nextLine + growth : (marks[end] as LineMark).line;
  if (endLine !== firstLine + lineCount) return null;

  const { dialect } = previous;
  const made = makePunkt({ marks, chosen, end, lineCount, dialect, pageHeads, closedGroup: source.closedGroup });
  return withPunkt(previous, text, scans, edit, place, made);
}

/** The document with another block in the place of the edited one. */
function withPunkt(
  previous: ParsedDocument,
  text: SourceText,
  scans: Sequence<LineScan | null>,
  edit: LineEdit,
  { index, order }: PunktPlace,
  made: PunktSource,
): ParsedDocument {
  return {
    ...previous,
    text,
    scans,
    tree: { blocks: withElement<Block>(previous.tree.blocks, index, made.block), lineCount: text.lineCount },
    punkter: withElement(previous.punkter, order, made),
    work: { linesScanned: edit.inserted, blocksParsed: 1, blocksReused: previous.tree.blocks.length - 1, local: true },
  };
}

/** A copy of an array with another element in one place. */
function withElement<Element>(elements: readonly Element[], index: number, element: Element): readonly Element[] {
  const copy = elements.slice();
  copy[index] = element;
  return copy;
}

interface PunktPlace {
  readonly source: PunktSource;
  /** Among the blocks, and among the items. */
  readonly index: number;
  readonly order: number;
  readonly firstLine: number;
  /** The line where the next item begins, or the document's end. */
  readonly nextLine: number;
  readonly isLast: boolean;
}

/** The item in whose body, below its heading, an edit lies wholly. */
function findPunkt({ tree, punkter }: ParsedDocument, { first, removed }: LineEdit): PunktPlace | null {
  let firstLine = 0;
  let order = 0;
  for (const [index, block] of tree.blocks.entries()) {
    const end = firstLine + block.lineCount;
    if (first < end) {
      if (block.kind !== "punkt" || first + removed > end || first < firstLine + bodyLine(block)) return null;
      const between = tree.blocks[index + 1];
      const isLast = order === punkter.length - 1;
      const nextLine = isLast ? tree.lineCount : end + (between?.kind === "interlude" ? between.lineCount : 0);
      const source = punkter[order];
      return source ? { source, index, order, firstLine, nextLine, isLast } : null;
    }
    firstLine = end;
    if (block.kind === "punkt") order++;
  }
  return null;
}

const bodyLine = ({ heading }: PunktBlock): number => heading.line + heading.lineCount;

/** The line that is `margin` marks above `line` (direction -1), or behind as many from it on (1). */
function skipMarks(scans: Sequence<LineScan | null>, line: number, direction: 1 | -1): number {
  let at = direction === 1 ? line : line - 1;
  for (let left = margin; at >= 0 && at < scans.length; at += direction) {
    if (scans.at(at) && --left === 0) break;
  }
  return direction === 1 ? Math.min(scans.length, at + 1) : Math.max(0, at);
}

/** All that the other stages see of the lines `first` to `end` (exclusive) and of those near enough to look at them. */
function signs(
  marks: readonly LineMark[],
  skip: ReadonlySet<number>,
  first: number,
  end: number,
  inContents: (title: string) => boolean,
  unnumbered: boolean,
): string {
  const from = Math.max(0, indexOfLine(marks, first) - candidateReach);
  const to = Math.min(marks.length, indexOfLine(marks, end) + candidateReach);
  let seen = "";
  for (let index = from; index < to; index++) {
    const sign = lineSign(marks, index, skip, inContents, unnumbered);
    if (sign !== "") seen += `${sign}|`;
    if (skip.has(index)) seen += `head ${placeOf((marks[index] as LineMark).line, index - from, to - index, first, end)}|`;
  }
  return seen;
}

/** Where a page head stands beside the edit; other blocks than the edited one may have it. */
const placeOf = (line: number, fromStart: number, toEnd: number, first: number, end: number): number =>
  line < first ? fromStart : line < end ? 0 : -toEnd;

/** Index of the first mark at `line` or below. */
function indexOfLine(marks: readonly LineMark[], line: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as LineMark).line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
