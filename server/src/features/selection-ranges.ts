import type { Position, Range, SelectionRange } from "vscode-languageserver-types";
import { type Paragraph, paragraphAround } from "../facts/paragraph.ts";
import { sentenceEnd } from "../facts/sentence-ends.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { type Block, forEachBlock } from "../syntax/tree.ts";
import { type Lines, longestLine, type SourceText } from "../text/source-text.ts";
import type { Snapshot } from "./snapshot.ts";
import { wordsAt } from "./word-at.ts";

/**
 * What a selection grows to from each position: word, sentence, paragraph, the lines around it, section, item, document. A case
 * number, an amount and a date are one word; lines that are wrapped are one paragraph. A position outside the document is
 * taken for the nearest in it.
 */
export function selectionRanges(snapshot: Snapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => chain(rangesAt(snapshot, within(snapshot.text, position))));
}

function within(text: SourceText, { line, character }: Position): Position {
  const last = Math.max(0, text.lineCount - 1);
  if (line < 0) return { line: 0, character: 0 };
  if (line > last) return { line: last, character: text.line(last).length };
  return { line, character: Math.min(Math.max(0, character), text.line(line).length) };
}

/** From the innermost; each but the first holds the one before, and is more. */
function chain([first, ...others]: readonly Range[]): SelectionRange {
  const kept: Range[] = first ? [first] : [];
  for (const range of others) {
    const inner = kept.at(-1);
    if (!inner || (holds(range, inner) && !holds(inner, range))) kept.push(range);
  }
  const [outermost, ...inner] = kept.reverse();
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: outermost as Range });
}

const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
const holds = (outer: Range, inner: Range): boolean => before(outer.start, inner.start) && before(inner.end, outer.end);

function rangesAt(snapshot: Snapshot, position: Position): Range[] {
  const { text, tree } = snapshot;
  const ranges: Range[] = [{ start: position, end: position }];
  forEachBlock(tree, (block, firstLine) => {
    if (position.line < firstLine || position.line >= firstLine + block.lineCount) return;
    const lines = text.window(firstLine, firstLine + block.lineCount);
    const inBlock = { line: position.line - firstLine, character: position.character };
    for (const range of inBlockOf(block, lines, inBlock)) ranges.push(shift(range, firstLine));
  });
  const last = text.lineCount - 1;
  ranges.push({ start: { line: 0, character: 0 }, end: { line: last, character: text.line(last).length } });
  return ranges;
}

const shift = ({ start, end }: Range, lines: number): Range => ({
  start: { line: start.line + lines, character: start.character },
  end: { line: end.line + lines, character: end.character },
});

/** Lines relative to the block. */
function inBlockOf(block: Block, lines: Lines, position: Position): Range[] {
  const passed = new Set(block.kind === "punkt" ? block.furniture : []);
  const [from, to] = stretchAround(block, position.line);
  const paragraph = plainLine(lines.line(position.line)).text === "" ? null : paragraphOf(block, lines, position.line, from, to, passed);
  const ranges: Range[] = [];
  if (paragraph && position.character <= longestLine) {
    for (const { start, end } of wordsAt(lines.line(position.line), position.character)) ranges.push(lineRange(position.line, start, end));
    const sentence = sentenceAround(paragraph, lines, position);
    if (sentence) ranges.push(sentence);
  }
  const [first, last] = [paragraph?.at(0), paragraph?.at(-1)];
  if (first && last) ranges.push({ start: at(first.line, first.start), end: at(last.line, last.end) });
  if (paragraph) {
    ranges.push(lineRange(position.line, 0, lines.lengthOf(position.line)));
    ranges.push(filled(lines, ...filledAround(lines, position.line, from, to)));
  }
  // The section without its heading, then with it; so, too, the item.
  ranges.push(filled(lines, from, to));
  if (block.kind === "punkt") {
    const section = block.sections.find(
      ({ heading, lineCount }) => heading.line <= position.line && position.line < heading.line + lineCount,
    );
    if (section) ranges.push(filled(lines, section.heading.line, section.heading.line + section.lineCount));
    ranges.push(filled(lines, block.heading.line, block.lineCount));
  }
  ranges.push(filled(lines, 0, block.lineCount));
  return ranges.filter(({ start, end }) => before(start, end));
}

const at = (line: number, character: number): Position => ({ line, character });
const lineRange = (line: number, start: number, end: number): Range => ({ start: at(line, start), end: at(line, end) });

/** The lines that a paragraph must not leave: those below a section's heading, or around one. `to` is exclusive. */
function stretchAround(block: Block, line: number): readonly [from: number, to: number] {
  if (block.kind === "contents") return block.heading.line < line ? [block.heading.line + 1, block.lineCount] : [line, line + 1];
  if (block.kind !== "punkt") return [0, block.lineCount];
  const { heading, sections } = block;
  if (line < heading.line + heading.lineCount) return [heading.line, heading.line + heading.lineCount];
  const index = sections.findLastIndex((section) => section.heading.line <= line);
  const section = sections[index];
  if (!section) return [heading.line + heading.lineCount, sections[0]?.heading.line ?? block.lineCount];
  return section.heading.line === line ? [line, line + 1] : [section.heading.line + 1, section.heading.line + section.lineCount];
}

/** In the head and the table of contents each line stands by itself. */
const paragraphOf = (block: Block, lines: Lines, line: number, from: number, to: number, passed: ReadonlySet<number>): Paragraph =>
  block.kind === "punkt" && !passed.has(line) ? paragraphAround(lines, line, from, to, passed) : [{ line, ...spanOf(lines.line(line)) }];

const spanOf = (line: string): { readonly start: number; readonly end: number } => {
  const { start, end } = plainLine(line);
  return { start, end };
};

/** The sentence around a position, which may begin and end in other lines of the paragraph. */
function sentenceAround(paragraph: Paragraph, lines: Lines, position: Position): Range | null {
  const pieces: { readonly at: number; readonly line: number; readonly start: number; readonly end: number }[] = [];
  let text = "";
  for (const { line, start, end } of paragraph) {
    if (pieces.length > 0) text += " ";
    pieces.push({ at: text.length, line, start, end });
    text += lines.line(line).slice(start, end);
  }
  const own = pieces.find(({ line }) => line === position.line);
  if (!own) return null;
  const offset = own.at + Math.min(Math.max(position.character, own.start), own.end) - own.start;
  let from = 0;
  let to = sentenceEnd(text, 0);
  while (to < offset && to < text.length) {
    from = text.charAt(to) === " " ? to + 1 : to;
    to = sentenceEnd(text, from);
  }
  if (from > offset) return null;
  const place = (where: number, isEnd: boolean): Position => {
    const piece = pieces.findLast((each) => (isEnd ? each.at < where : each.at <= where)) ?? own;
    return at(piece.line, Math.min(piece.start + where - piece.at, piece.end));
  };
  return { start: place(from, false), end: place(to, true) };
}

/** The lines around one that no blank line parts from it. */
function filledAround(lines: Lines, line: number, from: number, to: number): readonly [from: number, to: number] {
  let first = line;
  let end = line + 1;
  while (first > from && lines.line(first - 1).trim() !== "") first--;
  while (end < to && lines.line(end).trim() !== "") end++;
  return [first, end];
}

/** Whole lines without the blank ones at both ends. */
function filled(lines: Lines, from: number, to: number): Range {
  let first = from;
  let last = to - 1;
  while (first < last && lines.line(first).trim() === "") first++;
  while (last > first && lines.line(last).trim() === "") last--;
  return { start: at(first, 0), end: at(last, lines.lengthOf(last)) };
}
