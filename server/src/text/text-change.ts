import { type CutText, cutLines, endOf, endsOf } from "./lines.ts";

/** A place in a text. */
export interface TextPosition {
  /** 0-based. */
  readonly line: number;
  /** UTF-16 code units. */
  readonly character: number;
}

/** A change as the Language Server Protocol writes it: new text for a range, or for the whole document. */
export interface TextChange {
  readonly range?: { readonly start: TextPosition; readonly end: TextPosition };
  readonly text: string;
}

/** Which lines a change replaced: `inserted` new ones stand where `removed` old ones stood, from line `first` on. */
export interface LineEdit {
  readonly first: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Applies one change. Positions outside the text are moved into it, as the protocol asks; a reversed range is turned. */
export function replaceRange(before: CutText, change: TextChange): { readonly cut: CutText; readonly edit: LineEdit } {
  const { first, removed, inserted, put } = replacementOf(before, change);
  const plain = before.ends === null && put.ends === null;
  const cut = {
    lines: replaceSlice(before.lines, first, removed, put.lines, inserted),
    ends: plain ? null : replaceSlice(endsOf(before), first, removed, endsOf(put), inserted),
  };
  return { cut, edit: { first, removed, inserted } };
}

/**
 * Applies many changes, each to the text after the one before. The same as one by one, without a copy of the lines for
 * each: thousands of changes (a word replaced everywhere) take about as long as one.
 */
export function replaceRanges(before: CutText, changes: readonly TextChange[]): CutText {
  const lines = [...before.lines];
  let ends = before.ends && [...before.ends];
  for (const change of changes) {
    const { first, removed, inserted, put } = replacementOf({ lines, ends }, change);
    if (put.ends) ends ??= [...endsOf({ lines, ends })];
    if (ends) replaceInPlace(ends, first, removed, endsOf(put).slice(0, inserted));
    replaceInPlace(lines, first, removed, put.lines.slice(0, inserted));
  }
  return { lines, ends };
}

/** Lines of which the first `inserted` stand in the place of others. */
interface Replacement extends LineEdit {
  readonly put: CutText;
}

function replacementOf(before: CutText, change: TextChange): Replacement {
  if (!change.range) {
    const put = cutLines(change.text);
    return trimmed(before, { first: 0, removed: before.lines.length, inserted: put.lines.length, put });
  }
  const [start, end] = ordered(clamp(before, change.range.start), clamp(before, change.range.end));
  let first = start.line;
  let piece = wordsOf(before, first).slice(0, start.character) + change.text;
  piece += wordsOf(before, end.line).slice(end.character) + endOf(before, end.line);
  if (first > 0 && piece.startsWith("\n") && endOf(before, first - 1) === "\r") {
    // The line before ended in a lone `\r`, which the edit makes `\r\n`.
    first--;
    piece = `${wordsOf(before, first)}\r${piece}`;
  }
  const put = cutLines(piece);
  const inserted = put.lines.length - (endOf(before, end.line) === "" ? 0 : 1);
  return trimmed(before, { first, removed: end.line - first + 1, inserted, put });
}

/** Without the lines at both ends that stay as they are: the old ones are kept, with all that is known of them. */
function trimmed(before: CutText, { first, removed, inserted, put }: Replacement): Replacement {
  const same = (old: number, now: number): boolean => before.lines[old] === put.lines[now] && endOf(before, old) === endOf(put, now);
  const shorter = Math.min(removed, inserted);
  let start = 0;
  while (start < shorter && same(first + start, start)) start++;
  let end = 0;
  while (end < shorter - start && same(first + removed - 1 - end, inserted - 1 - end)) end++;
  if (start === 0 && end === 0) return { first, removed, inserted, put };
  const to = inserted - end;
  // Cut out, the lines would not show any more which one is the text's last.
  const ends = before.ends || put.ends ? endsOf(put).slice(start, to) : null;
  return { first: first + start, removed: removed - start - end, inserted: to - start, put: { lines: put.lines.slice(start, to), ends } };
}

/** So many elements may be handed over as arguments. */
const mostArguments = 10_000;

function replaceInPlace<Element>(array: Element[], first: number, removed: number, put: readonly Element[]): void {
  if (removed === put.length) for (const [index, element] of put.entries()) array[first + index] = element;
  else if (put.length <= mostArguments) array.splice(first, removed, ...put);
  else {
    const behind = array.splice(first).slice(removed);
    for (const element of put) array.push(element);
    for (const element of behind) array.push(element);
  }
}

/** A copy of an array with the first `inserted` elements of `put` in the place of `removed` ones. */
export function replaceSlice<Element>(
  before: readonly Element[],
  first: number,
  removed: number,
  put: readonly Element[],
  inserted = put.length,
): Element[] {
  if (removed !== inserted) return before.slice(0, first).concat(put.slice(0, inserted), before.slice(first + removed));
  const after = before.slice();
  for (let index = 0; index < inserted; index++) after[first + index] = put[index] as Element;
  return after;
}

const wordsOf = ({ lines }: CutText, line: number): string => lines[line] ?? "";

function clamp(text: CutText, { line, character }: TextPosition): TextPosition {
  if (line < 0) return { line: 0, character: 0 };
  const last = text.lines.length - 1;
  if (line > last) return { line: last, character: wordsOf(text, last).length };
  return { line, character: Math.max(0, Math.min(character, wordsOf(text, line).length)) };
}

const ordered = (a: TextPosition, b: TextPosition): [TextPosition, TextPosition] =>
  a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a];
