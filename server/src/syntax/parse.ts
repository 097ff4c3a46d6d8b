import type { Lines } from "../text/source-text.ts";
import { type ChosenPunkt, chooseNumberedPunkter } from "./choose-punkter.ts";
import { chooseUnnumberedPunkter } from "./choose-unnumbered.ts";
import { contentsTitles } from "./collect-candidates.ts";
import { contentsBlock, findContents } from "./contents.ts";
import { type DocumentDialect, findWeakHeadings } from "./dialect.ts";
import { parseHead } from "./head.ts";
import { findInterlude } from "./interlude.ts";
import { readMeetingHead } from "./meeting-head.ts";
import { findPageHeads } from "./page-heads.ts";
import { parsePunkt } from "./punkt.ts";
import { type LineMark, scanLines } from "./scan.ts";
import type { Block, HeadBlock, Tree } from "./tree.ts";

/**
 * Parses a document. Never fails: any text gives a tree whose blocks cover every line. Work is linear in the text.
 *
 * Every line is scanned by itself; then the few lines that may be something are judged by their place in the file:
 * the table of contents, the items' headings, and within each item its sections.
 */
export function parse(lines: Lines): Tree {
  const marks = scanLines(lines);
  const pageHeads = findPageHeads(marks);
  const contents = findContents(marks);
  const chosen = choosePunkter(marks, contents, pageHeads);
  const firstItem = chosen[0]?.firstIndex ?? marks.length;
  const headEnd = contents ? contents.first : firstItem;
  const lineAt = (index: number): number => marks[index]?.line ?? lines.lineCount;

  const headLines = headEnd === marks.length ? lines.lineCount : contents || chosen.length > 0 ? lineAt(headEnd) : lines.lineCount;
  const head = parseHead(marks.slice(0, headEnd), headLines);
  const dialect = dialectOf(head, marks, chosen);

  const blocks: Block[] = headLines > 0 ? [head] : [];
  if (contents) {
    const end = chosen.length > 0 ? lineAt(firstItem) : lines.lineCount;
    blocks.push(contentsBlock(contents, marks, end - lineAt(contents.first)));
  }
  let closedGroup = false;
  chosen.forEach((punkt, order) => {
    const next = chosen[order + 1]?.firstIndex ?? marks.length;
    const start = lineAt(punkt.firstIndex);
    const end = lineAt(next);
    const interlude = findInterlude(marks, punkt.bodyIndex, next, order === chosen.length - 1);
    const bodyEnd = interlude === next ? end : lineAt(interlude);
    closedGroup = lastGroup(marks, order === 0 ? 0 : (chosen[order - 1] as ChosenPunkt).bodyIndex, punkt.firstIndex) ?? closedGroup;
    blocks.push(parsePunkt(marks, punkt, interlude, start, bodyEnd - start, dialect, pageHeads, closedGroup));
    if (bodyEnd < end) blocks.push({ kind: "interlude", lineCount: end - bodyEnd, group: lastGroup(marks, interlude, next) !== null });
  });
  return { blocks, lineCount: lines.lineCount };
}

function choosePunkter(marks: readonly LineMark[], contents: ReturnType<typeof findContents>, skip: ReadonlySet<number>): ChosenPunkt[] {
  const from = contents ? contents.last + 1 : 0;
  const entries = contents?.entries ?? [];
  const numbered = chooseNumberedPunkter(marks, from, entries, skip);
  return numbered.length > 0 ? numbered : chooseUnnumberedPunkter(marks, from, contentsTitles(entries), skip);
}

/** Whether the last group heading in a run of lines announces closed items; null where there is none. */
function lastGroup(marks: readonly LineMark[], from: number, to: number): boolean | null {
  for (let index = to - 1; index >= from; index--) {
    const mark = marks[index] as LineMark;
    if (mark.mark === "group") return /^luk/i.test(mark.plain.text);
  }
  return null;
}

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
