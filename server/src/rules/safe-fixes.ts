import type { SourceText } from "../text/source-text.ts";
import type { PlacedFinding } from "./place-finding.ts";
import type { Edit, Position } from "./rule.ts";

/**
 * The edits of all fixes that are safe to make unasked: of each finding the preferred one, where it cannot change what
 * the record says. In order of their place; of fixes whose edits touch each other the first is made, whole.
 */
export function safeEdits(findings: readonly Mendable[]): readonly Edit[] {
  // In order of their place: what an edit touches is found without a look at all.
  const made: Edit[] = [];
  for (const { fixes, neverSafe } of findings) {
    if (neverSafe) continue;
    const fix = fixes().find(({ safe, preferred }) => safe && preferred);
    if (!fix?.edits.every((edit) => !touchesOne(edit, made))) continue;
    for (const edit of fix.edits) made.splice(firstNotBefore(edit, made), 0, edit);
  }
  return made.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
}

type Mendable = Pick<PlacedFinding, "fixes" | "neverSafe">;

function touchesOne(edit: Edit, made: readonly Edit[]): boolean {
  const other = made[firstNotBefore(edit, made)];
  return other !== undefined && compare(other.start, edit.end) <= 0;
}

/** The first of the edits that does not end before another one begins. */
function firstNotBefore({ start }: Edit, made: readonly Edit[]): number {
  let from = 0;
  let to = made.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare((made[middle] as Edit).end, start) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/** The text after edits that do not touch each other, all against the same text, in the document's own line ends. */
export function applyEdits(text: SourceText, edits: readonly Edit[]): SourceText {
  const lastFirst = [...edits].sort((a, b) => compare(b.start, a.start) || compare(b.end, a.end));
  return text.changedBy(
    lastFirst.map(({ start, end, newText }) => ({
      range: { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } },
      text: newText.replaceAll("\n", text.lineEnd),
    })),
  );
}

/** Says what is found in a text that stands in the document's place. */
export type Judge = (text: SourceText) => readonly Mendable[];

/**
 * The edits that make all safe fixes, those that wait for another which they touch, too: made again, there is nothing to
 * do. None where nothing is to be mended, or where fixes bring each other about.
 */
export function allSafeEdits(text: SourceText, judge: Judge): readonly Edit[] {
  const first = safeEdits(judge(text));
  let edits = first;
  let mended = text;
  for (let rounds = 1; edits.length > 0; rounds++) {
    if (rounds > mostRounds) return [];
    mended = applyEdits(mended, edits);
    const next = safeEdits(judge(mended));
    if (next.length === 0) return rounds === 1 ? first : [difference(text, mended)];
    edits = next;
  }
  return [];
}

/** More fixes than these do not wait for each other: they bring each other about. */
const mostRounds = 20;

/** One edit over all lines that two texts do not have in common. */
function difference(before: SourceText, after: SourceText): Edit {
  const most = Math.min(before.lineCount, after.lineCount);
  let start = 0;
  while (start < most && before.line(start) === after.line(start)) start++;
  let same = 0;
  while (same < most - start && before.line(before.lineCount - 1 - same) === after.line(after.lineCount - 1 - same)) same++;
  // Behind the last line no line can be put in: the one before goes with it.
  if (start > 0 && (start === before.lineCount - same || start === after.lineCount - same)) start--;
  const lines: string[] = [];
  for (let line = start; line < after.lineCount - same; line++) lines.push(after.line(line));
  const last = before.lineCount - same - 1;
  return last >= start && lines.length > 0
    ? { start: { line: start, column: 0 }, end: { line: last, column: before.lengthOf(last) }, newText: lines.join("\n") }
    : { start: { line: start, column: 0 }, end: { line: last + 1, column: 0 }, newText: lines.map((line) => `${line}\n`).join("") };
}
