import type { SourceText } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import type { ChosenPunkt } from "./choose-punkter.ts";
import { contentsBlock } from "./contents.ts";
import { type DocumentDialect, findWeakHeadings, sameDialect } from "./dialect.ts";
import { parseHead } from "./head.ts";
import { findInterlude } from "./interlude.ts";
import { readMeetingHead } from "./meeting-head.ts";
import { type ParsedDocument, type PunktSource, shiftChosen } from "./parsed-document.ts";
import { parsePunkt } from "./punkt.ts";
import { Reuse } from "./reuse.ts";
import type { LineMark } from "./scan.ts";
import { lastGroup, type Structure } from "./structure.ts";
import type { Block, HeadBlock } from "./tree.ts";

export interface BuildInput {
  readonly text: SourceText;
  readonly marks: readonly LineMark[];
  readonly structure: Structure;
  readonly previous: ParsedDocument | null;
}

export interface BuiltBlocks {
  readonly blocks: readonly Block[];
  readonly dialect: DocumentDialect;
  readonly punkter: readonly PunktSource[];
  readonly blocksReused: number;
}

const blocksBetweenPauses = 50;

/** Builds the blocks of a file whose structure is known: head, table of contents, items and what stands between them. */
export function* buildBlocks({ text, marks, structure, previous }: BuildInput): Steps<BuiltBlocks> {
  const { contents, chosen, pageHeads } = structure;
  const firstItem = chosen[0]?.firstIndex ?? marks.length;
  const lineAt = (index: number): number => marks[index]?.line ?? text.lineCount;
  const headEnd = contents ? contents.first : firstItem;
  const reuse = previous && new Reuse(text, previous);

  const blocks: Block[] = [];
  const head = reuse?.head(lineAt(headEnd)) ?? parseHead(marks.slice(0, headLines(marks, headEnd)), lineAt(headEnd));
  if (head.lineCount > 0) blocks.push(head);
  if (contents) {
    const first = lineAt(contents.first);
    const lineCount = lineAt(firstItem) - first;
    blocks.push(reuse?.contents(contents, first, lineCount) ?? contentsBlock(contents, marks, lineCount));
  }
  const dialect = keepSame(dialectOf(head, marks, chosen), previous?.dialect);
  yield;

  const punkter: PunktSource[] = [];
  let closedGroup = false;
  for (const [order, punkt] of chosen.entries()) {
    if (order % blocksBetweenPauses === blocksBetweenPauses - 1) yield;
    const next = chosen[order + 1]?.firstIndex ?? marks.length;
    const interlude = findInterlude(marks, punkt.bodyIndex, next, order === chosen.length - 1);
    const end = lineAt(next);
    const bodyEnd = interlude === next ? end : lineAt(interlude);
    closedGroup = lastGroup(marks, chosen[order - 1]?.bodyIndex ?? 0, punkt.firstIndex) ?? closedGroup;
    // Above the first item stands an overview, too: it closes no item that is published.
    if (order === 0 && closedGroup) closedGroup = !marks.slice(punkt.bodyIndex, next).some(isPublished);
    const source = { marks, chosen: punkt, end: interlude, lineCount: bodyEnd - lineAt(punkt.firstIndex), dialect, pageHeads, closedGroup };
    const known = previous?.dialect === dialect ? (reuse?.punkt(source) ?? null) : null;
    punkter.push(known ?? makePunkt(source));
    blocks.push((punkter.at(-1) as PunktSource).block);
    if (bodyEnd < end) blocks.push({ kind: "interlude", lineCount: end - bodyEnd, group: lastGroup(marks, interlude, next) !== null });
  }
  return { blocks, dialect, punkter, blocksReused: reuse?.count ?? 0 };
}

/** In a file in which no item is known, the head ends where a section begins: what stands there is no list of members. */
function headLines(marks: readonly LineMark[], headEnd: number): number {
  for (let index = 0; index < headEnd; index++) {
    const section = marks[index]?.section;
    if (section && (section.strength === "strong" || section.bulleted)) return index;
  }
  return headEnd;
}

const isPublished = ({ section }: LineMark): boolean => section?.strength === "strong" && section.role !== "attachments";

/** An item as it stands in a run of marks: all that its block is made from. */
export interface PunktInput {
  readonly marks: readonly LineMark[];
  readonly chosen: ChosenPunkt;
  /** Index of the first mark that is no longer the item's. */
  readonly end: number;
  readonly lineCount: number;
  readonly dialect: DocumentDialect;
  readonly pageHeads: ReadonlySet<number>;
  readonly closedGroup: boolean;
}

export function makePunkt(input: PunktInput): PunktSource {
  const { chosen, closedGroup } = input;
  return { block: parsePunkt(input), chosen: shiftChosen(chosen, -chosen.firstIndex), closedGroup };
}

const keepSame = (dialect: DocumentDialect, before: DocumentDialect | undefined): DocumentDialect =>
  before && sameDialect(dialect, before) ? before : dialect;

function dialectOf(head: HeadBlock, marks: readonly LineMark[], chosen: readonly ChosenPunkt[]): DocumentDialect {
  const meeting = readMeetingHead(head);
  return {
    committee: meeting.committee?.text ?? null,
    date: (meeting.labelDate ?? meeting.titleDate ?? meeting.otherDate)?.date ?? null,
    weakHeadings: findWeakHeadings(
      marks,
      chosen.map(({ firstIndex }) => firstIndex),
    ),
  };
}
