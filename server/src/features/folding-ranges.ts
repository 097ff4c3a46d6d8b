import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import { forEachBlock } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";
import { listFolds } from "./list-folds.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Folds for the table of contents, the items, their sections, and the long lists and tables in those. All of whole lines. Of
 * more than `most` the innermost are left out, so that the items can still be folded.
 */
export function foldingRanges({ facts, text, tree }: Snapshot, most: number = Number.POSITIVE_INFINITY): FoldingRange[] {
  const outer: FoldingRange[] = [];
  const sections: FoldingRange[] = [];
  const lists: FoldingRange[] = [];
  const fold = (into: FoldingRange[], from: number, to: number, kind?: FoldingRangeKind): void => {
    const endLine = lastFilled(text, from, to);
    if (endLine > from) into.push(kind ? { startLine: from, endLine, kind } : { startLine: from, endLine });
  };
  if (facts.contents) fold(outer, facts.contents.firstLine, facts.contents.firstLine + facts.contents.lineCount, FoldingRangeKind.Imports);
  for (const { firstLine, facts: punkt } of facts.punkter) {
    fold(outer, firstLine + punkt.headingLine, firstLine + punkt.lineCount);
    for (const { heading, lineCount } of punkt.sections) fold(sections, firstLine + heading.line, firstLine + heading.line + lineCount);
  }
  forEachBlock(tree, (block, firstLine) => {
    if (block.kind !== "punkt") return;
    const folds = listFolds(block, () => text.window(firstLine, firstLine + block.lineCount));
    for (const { first, last } of folds) lists.push({ startLine: firstLine + first, endLine: firstLine + last });
  });
  const all = [outer, sections, lists].flat().slice(0, Math.max(0, most));
  // The outer goes before the inner: an editor takes the first of those that begin in a line.
  return all.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function lastFilled(text: SourceText, from: number, to: number): number {
  let last = to - 1;
  while (last > from && text.line(last).trim() === "") last--;
  return last;
}
