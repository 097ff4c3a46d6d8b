import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { SourceText } from "../text/source-text.ts";
import type { Snapshot } from "./snapshot.ts";

/** Folds for the table of contents, the items and their sections. */
export function foldingRanges({ facts, text }: Snapshot): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const fold = (from: number, to: number, kind?: FoldingRangeKind): void => {
    const endLine = lastFilled(text, from, to);
    if (endLine > from) ranges.push(kind ? { startLine: from, endLine, kind } : { startLine: from, endLine });
  };
  if (facts.contents) fold(facts.contents.firstLine, facts.contents.firstLine + facts.contents.lineCount, FoldingRangeKind.Imports);
  for (const { firstLine, facts: punkt } of facts.punkter) {
    fold(firstLine + punkt.headingLine, firstLine + punkt.lineCount);
    for (const { heading, lineCount } of punkt.sections) fold(firstLine + heading.line, firstLine + heading.line + lineCount);
  }
  return ranges;
}

function lastFilled(text: SourceText, from: number, to: number): number {
  let last = to - 1;
  while (last > from && text.line(last).trim() === "") last--;
  return last;
}
