import { plainLine } from "../syntax/plain-line.ts";
import type { PunktBlock } from "../syntax/tree.ts";
import { hasDigit } from "../text/characters.ts";
import type { Lines, Span } from "../text/source-text.ts";
import type { SectionRole } from "../vocabulary/sections.ts";
import { endsShortened, sentenceEnd } from "./sentence-ends.ts";

/** A sentence of an item, put together from the lines it is wrapped over. */
export interface Sentence {
  readonly text: string;
  /** Index of its section in the item; -1 for the title and what stands before the first section. */
  readonly section: number;
  readonly role: SectionRole | null;
  /**
   * Where a stretch of the sentence stands, relative to the block. A stretch that is wrapped over two lines is cut off
   * at the end of its first.
   */
  readonly spanOf: (start: number, end: number) => Span;
}

/** A piece of a paragraph: one line of it. */
interface Piece {
  /** Offset in the paragraph's text. */
  readonly at: number;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** The column of the next digit at or behind `from` that somebody looks for, or -1. */
export type NextDigit = (text: string, from: number) => number;

/** Which sections of an item are read, by their index; -1 for the title and what stands before the first section. */
export type WantsSection = (section: number) => boolean;

/**
 * The sentences of an item that hold a digit that is looked for, section by section. Lines that a PDF or a scan has
 * wrapped are joined again; page heads in the middle of a section are passed over. List points, table rows and
 * paragraphs stay apart.
 */
export function readSentences(block: PunktBlock, lines: Lines, next: NextDigit, wants: WantsSection = () => true): Sentence[] {
  const sentences: Sentence[] = [];
  const furniture = new Set(block.furniture);
  const { heading, sections } = block;
  const first = sections[0]?.heading.line ?? block.lineCount;
  const read = (from: number, to: number, section: number, role: SectionRole | null): void => {
    for (const paragraph of readParagraphs(lines, from, to, furniture))
      for (const sentence of split(paragraph, next, section, role)) sentences.push(sentence);
  };
  if (wants(-1)) {
    read(heading.line, heading.line + heading.lineCount, -1, null);
    read(heading.line + heading.lineCount, first, -1, null);
  }
  sections.forEach((section, index) => {
    if (!wants(index)) return;
    const { line } = section.heading;
    if (section.glued) sentences.push(...split(paragraphOf(section.glued, lines), next, index, section.role));
    read(line + 1, line + section.lineCount, index, section.role);
  });
  return sentences;
}

interface Paragraph {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The paragraphs that hold a digit. */
function readParagraphs(lines: Lines, from: number, to: number, furniture: ReadonlySet<number>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let pieces: Piece[] = [];
  let joined = "";
  let last = "";
  let blankLines = 0;
  const close = (): void => {
    if (hasDigit(joined)) paragraphs.push({ text: joined, pieces });
  };
  for (let line = from; line < to; line++) {
    if (furniture.has(line)) continue;
    const { text, start, end } = plainLine(lines.line(line));
    if (text === "") {
      blankLines++;
      continue;
    }
    const piece = { line, column: start, length: end - start };
    if (pieces.length > 0 && goesOn(last, text, blankLines)) {
      pieces.push({ at: joined.length + 1, ...piece });
      joined += ` ${text}`;
    } else {
      close();
      pieces = [{ at: 0, ...piece }];
      joined = text;
    }
    last = text;
    blankLines = 0;
  }
  close();
  return paragraphs;
}

/** A stretch of one line as a paragraph. */
const paragraphOf = ({ line, start, end }: Span, lines: Lines): Paragraph => ({
  text: lines.line(line).slice(start, end),
  pieces: [{ at: 0, line, column: start, length: end - start }],
});

/** Shorter lines are not wrapped because they are full. */
const fullLine = 50;

/** Words that a sentence cannot end in. */
const unfinished: ReadonlySet<string> = new Set("af og til på for i en et der at som den det de fra med om ved samt eller".split(" "));
const isUnfinished = (text: string): boolean => text.includes(" ") && unfinished.has(text.slice(text.lastIndexOf(" ") + 1));

/**
 * Whether `next` goes on with the paragraph that `last` belongs to: a full line without an end of sentence, and a next
 * line that begins small. Over a blank line only where the sentence plainly goes on.
 */
export function goesOn(last: string, next: string, blankLines: number): boolean {
  if (".:;!?".includes(last.charAt(last.length - 1)) && !isBrokenOff(last, next, blankLines)) return false;
  const beginsSmall = /^[a-zæøå(]/.test(next);
  // `at …` behind a blank line is the next point of a recommendation.
  if (blankLines > 0 && !(blankLines === 1 && last.length >= fullLine && beginsSmall && !next.startsWith("at "))) return false;
  if (!beginsSmall && !((last.length >= fullLine || isUnfinished(last)) && /^[\dA-ZÆØÅ"”»']/.test(next))) return false;
  if (/^(?:[-•*–·]|\d{1,2}[.)]|[a-zæøå][.)]) ?\D/.test(next) && !/^[a-zæøå]\.[a-zæøå]{1,3}(?:\.|(?![a-zæøå]))/.test(next)) return false;
  return !(last.includes("\t") || next.includes("\t") || last.includes("|") || next.startsWith("|"));
}

/**
 * The line ends in the dot of a shortened word, and the next one goes on: `434.999 kr.` and `til materialer`, `bevilget kr.`
 * and `220.800`. A number in front of `kr.` and one on the next line are two rows of a list.
 */
function isBrokenOff(last: string, next: string, blankLines: number): boolean {
  if (/^kr\b/.test(next)) return true;
  if (blankLines > 0 || last.length < fullLine || !last.endsWith(".")) return false;
  if (/^[a-zæøå]/.test(next)) return endsShortened(last);
  return /^[-–]?\d/.test(next) && endsUnfinished.test(last);
}

/** What a number follows: a unit in front of it, and words such as `ca.`. */
const endsUnfinished = /[\p{L},(:] (?:kr|ca|pr|nr|pkt)\.$/iu;

const none: readonly Sentence[] = [];

function split({ text, pieces }: Paragraph, next: NextDigit, section: number, role: SectionRole | null): readonly Sentence[] {
  let digit = next(text, 0);
  if (digit === -1) return none;
  const sentences: Sentence[] = [];
  for (let start = 0; digit !== -1; digit = next(text, start)) {
    let end = sentenceEnd(text, start);
    while (end <= digit) {
      start = end;
      end = sentenceEnd(text, start);
    }
    const from = text.charAt(start) === " " ? start + 1 : start;
    sentences.push({ text: text.slice(from, end), section, role, spanOf: (a, b) => spanIn(pieces, from + a, from + b) });
    start = end;
  }
  return sentences;
}

function spanIn(pieces: readonly Piece[], start: number, end: number): Span {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= start) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] as Piece;
  const column = piece.column + start - piece.at;
  return { line: piece.line, start: column, end: Math.min(column + end - start, piece.column + piece.length) };
}
