import type { Position } from "vscode-languageserver-types";
import type { Edit } from "../rules/rule.ts";
import type { Snapshot } from "./snapshot.ts";

const emptyPoint = /^\s*(?:[-–•*] )?(?:\d{1,2}[.)]|[a-zæøå]\)|[-–•*])(?: at)?\s*$/i;
/** `21. at …`, whose sentence goes on: the editor's own rules count to twenty. */
const longList = /^(\s*(?:- )?)(\d{2})([.)]) at\s+\S(?:.*[^.\s])?\s*$/i;
const countedByEditor = 20;

/**
 * What Enter does to a list beyond what an editor's rules can: a point without text behind which Enter was pressed goes, and a
 * list that is longer than the rules count goes on. `position` is where the cursor is now, on the new line.
 */
export function onEnter({ text }: Snapshot, position: Position): readonly Edit[] {
  const { line } = position;
  if (line < 1 || line >= text.lineCount || text.line(line).trim() !== "") return [];
  const above = text.line(line - 1);
  if (emptyPoint.test(above) && above.trim() !== "" && isInList(text.line(line - 2), above))
    return [{ start: { line: line - 1, column: 0 }, end: { line: line - 1, column: above.length }, newText: "" }];
  const [, indent = "", digits = "", sign = ""] = longList.exec(above) ?? [];
  if (digits === "" || Number(digits) < countedByEditor) return [];
  return [{ start: { line, column: 0 }, end: { line, column: text.lengthOf(line) }, newText: `${indent}${Number(digits) + 1}${sign} at ` }];
}

/** A point stands above: else the mark alone may be what somebody means to write. */
const isInList = (before: string, point: string): boolean =>
  /^\s*(?:[-–•*] )?(?:\d{1,2}[.)]|[a-zæøå]\)|[-–•*])\s+\S/i.test(before) && /^\s*/.exec(before)?.[0] === /^\s*/.exec(point)?.[0];
