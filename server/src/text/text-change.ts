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
  if (!change.range) {
    const after = cutLines(change.text);
    return replaceTrimmed(before, 0, before.lines.length, after, after.lines.length);
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
  return replaceTrimmed(before, first, end.line - first + 1, put, inserted);
}

/**
 * Puts the first `inserted` lines of `put` in the place of `removed` ones; those at both ends that stay as they are are
 * kept, with all that is known of them.
 */
function replaceTrimmed(before: CutText, first: number, removed: number, put: CutText, inserted: number) {
  const same = (old: number, now: number): boolean => before.lines.at(old) === put.lines.at(now) && endOf(before, old) === endOf(put, now);
  const shorter = Math.min(removed, inserted);
  let start = 0;
  while (start < shorter && same(first + start, start)) start++;
  let end = 0;
  while (end < shorter - start && same(first + removed - 1 - end, inserted - 1 - end)) end++;
  const edit = { first: first + start, removed: removed - start - end, inserted: inserted - start - end };
  const plain = before.ends === null && put.ends === null;
  const cut = {
    lines: before.lines.replace(edit.first, edit.removed, put.lines.slice(start, inserted - end)),
    ends: plain ? null : endsOf(before).replace(edit.first, edit.removed, endsOf(put).slice(start, inserted - end)),
  };
  return { cut, edit };
}

const wordsOf = ({ lines }: CutText, line: number): string => lines.at(line) ?? "";

function clamp(text: CutText, { line, character }: TextPosition): TextPosition {
  if (line < 0) return { line: 0, character: 0 };
  const last = text.lines.length - 1;
  if (line > last) return { line: last, character: wordsOf(text, last).length };
  return { line, character: Math.max(0, Math.min(character, wordsOf(text, line).length)) };
}

const ordered = (a: TextPosition, b: TextPosition): [TextPosition, TextPosition] =>
  a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a];
