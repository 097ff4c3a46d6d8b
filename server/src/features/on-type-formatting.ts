import type { Position } from "vscode-languageserver-types";
import type { Edit } from "../rules/rule.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Snapshot } from "./snapshot.ts";

const emptyPoint = /^\s*(?:[-–•*]\s)?(?:\d{1,2}[.)]|[a-zæøå]\)|[-–•*])(?:\sat)?\s*$/i;
const filledPoint = /^(\s*)(?:[-–•*]\s)?(?:\d{1,2}[.)]|[a-zæøå]\)|[-–•*])\s+\S/i;
/** `21. at …`, `- A)<TAB>…`: indent and bullet, number or letter, sign, gap, `at` with the gap behind it. */
const countedPoint = /^(\s*(?:[-–•*]\s+)?)(\d{1,2}|[a-zæøå])([.)])(\s+)(at\s+)?\S/i;

/**
 * What Enter does to a list beyond what an editor's own rules can: a point without text behind which Enter was pressed goes, and a
 * list that those rules do not count goes on. `position` is where the cursor is now, on the new line.
 */
export function onEnter({ text }: Pick<Snapshot, "text">, { line }: Position): readonly Edit[] {
  if (line < 1 || line >= text.lineCount || text.line(line).trim() !== "") return [];
  const above = text.line(line - 1);
  if (emptyPoint.test(above)) {
    if (!isInList(text.line(line - 2), above)) return [];
    return [{ start: { line: line - 1, column: 0 }, end: { line: line - 1, column: above.length }, newText: "" }];
  }
  const next = nextPoint(above);
  return next === null || standsAlready(text, line, next) ? [] : [{ ...wholeLine(text, line), newText: next }];
}

/** A point stands above: else the mark alone may be what somebody means to write. */
const isInList = (before: string, point: string): boolean => filledPoint.exec(before)?.[1] === /^\s*/.exec(point)?.[0];

/** How the point behind this one begins; null where it is the last one, or no point of a list. */
function nextPoint(above: string): string | null {
  const [, lead = "", mark = "", sign = "", gap = "", at = ""] = countedPoint.exec(above) ?? [];
  // Without `at`, `1.` may be an item's heading, and a letter with a dot an initial; a sentence with `at` ends in its last point.
  if (mark === "" || (at === "" && sign === ".") || (at !== "" && above.trimEnd().endsWith("."))) return null;
  const next = markBehind(mark);
  return next === null ? null : `${lead}${next}${sign}${gap}${at}`;
}

const alphabet = "abcdefghijklmnopqrstuvwxyzæøå";

function markBehind(mark: string): string | null {
  if (/\d/.test(mark)) return mark === "99" ? null : String(Number(mark) + 1);
  const next = alphabet.charAt(alphabet.indexOf(mark.toLowerCase()) + 1);
  if (next === "") return null;
  return mark === mark.toLowerCase() ? next : next.toUpperCase();
}

/** The next point is there: a line was put in between them. */
const standsAlready = (text: SourceText, line: number, next: string): boolean => text.line(line + 1).startsWith(next.trimEnd());

const wholeLine = (text: SourceText, line: number): Omit<Edit, "newText"> => ({
  start: { line, column: 0 },
  end: { line, column: text.lengthOf(line) },
});
