import type { SourceText } from "../text/source-text.ts";
import type { PlacedFinding } from "./place-finding.ts";
import type { Edit, Position } from "./rule.ts";

/** The edits of one safe fix for each finding that has one; of two that touch each other the first counts. */
export function safeEdits(findings: readonly PlacedFinding[]): Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const safe = finding.fixes().filter((fix) => fix.safe === true);
    const fix = safe.find(({ preferred }) => preferred === true) ?? safe[0];
    if (fix && !fix.edits.some((edit) => taken.some((other) => touch(edit, other)))) taken.push(...fix.edits);
  }
  return taken;
}

/** The text after edits that all speak of the text as it is. */
export function applyEdits(text: SourceText, edits: readonly Edit[]): SourceText {
  const lastFirst = [...edits].sort((a, b) => compare(b.start, a.start) || compare(b.end, a.end));
  return text.changedBy(
    lastFirst.map(({ start, end, newText }) => ({
      range: { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } },
      text: newText.replaceAll("\n", text.lineEnd),
    })),
  );
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;
const touch = (a: Edit, b: Edit): boolean => compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
