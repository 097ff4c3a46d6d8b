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
  if (!change.range) return replaceAll(before, change.text);
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
  return splice(before, first, end.line - first + 1, put, 0, inserted);
}

/** A new text for the whole document: the lines that it has in common with the old one, at both ends, are kept. */
function replaceAll(before: CutText, text: string): { readonly cut: CutText; readonly edit: LineEdit } {
  const after = cutLines(text);
  const same = (old: number, now: number): boolean =>
    before.lines.at(old) === after.lines.at(now) && endOf(before, old) === endOf(after, now);
  const shorter = Math.min(before.lines.length, after.lines.length);
  let first = 0;
  while (first < shorter && same(first, first)) first++;
  let last = 0;
  while (last < shorter - first && same(before.lines.length - 1 - last, after.lines.length - 1 - last)) last++;
  return splice(before, first, before.lines.length - last - first, after, first, after.lines.length - last);
}

/** The lines with those of `put` from `from` to `to` (exclusive) in the place of `removed` ones. */
function splice(before: CutText, first: number, removed: number, put: CutText, from: number, to: number) {
  const plain = before.ends === null && put.ends === null;
  const cut = {
    lines: before.lines.replace(first, removed, put.lines.slice(from, to)),
    ends: plain ? null : endsOf(before).replace(first, removed, endsOf(put).slice(from, to)),
  };
  return { cut, edit: { first, removed, inserted: to - from } };
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
