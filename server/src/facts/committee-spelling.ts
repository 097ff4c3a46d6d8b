import type { Lines, Span } from "../text/source-text.ts";
import { standsAlone, startsOf } from "../text/word-edges.ts";
import { committeeWord } from "../vocabulary/committee-words.ts";
import { type CommitteeName, meantForm, type NameWord, type Word, wordsOf } from "./spelled-name.ts";

/** A place where one word of the name is misspelled. */
export interface MisspelledName extends Span {
  readonly written: string;
  /** Lower case. */
  readonly right: string;
  /** Which word of the name. */
  readonly index: number;
}

/** What one block says of the name. */
export interface NameUse {
  readonly misspelled: readonly MisspelledName[];
  /** In how many places each word of the name stands as it should. */
  readonly right: ReadonlyMap<number, number>;
}

/** Shorter words are near too many others in running text; where the rest of the name, or a heading, is around them, they count. */
const shortestInText = 8;
/** A name of one word is not much like another word that begins with the same letter: `Byrådet`. */
const shortestAlone = 5;
const shortestInHeading = 5;
const shortestInName = 3;

/** Looks for the name, right and misspelled, in lines; `skipped` ones are passed over. */
export function findName(name: CommitteeName, lines: Lines, skipped: (line: number) => boolean): NameUse {
  const misspelled: MisspelledName[] = [];
  const right = new Map<number, number>();
  const shortest = name.words.length === 1 ? shortestAlone : shortestInText;
  const sought = name.words.flatMap((word, index) =>
    word.text.length >= shortest || (index === name.bodyAt && word.text.length >= shortestBody) ? [{ word, index }] : [],
  );
  if (sought.length === 0) return { misspelled, right };
  // Most lines hold neither a beginning nor a core: one look passes them over.
  const maybe = new RegExp(sought.flatMap(({ word }) => [word.start, word.core]).join("|"), "i");
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    if (text.length < shortestBody || !maybe.test(text) || skipped(line)) continue;
    let starts: readonly number[] | null = null;
    for (const [order, raw] of (text.match(longWord) ?? []).entries()) {
      const lower = raw.toLowerCase();
      for (const { word, index } of sought) {
        if (Math.abs(lower.length - word.text.length) > longestEnding || !(lower.startsWith(word.start) || lower.includes(word.core)))
          continue;
        const isRight = word.forms.includes(lower);
        if (isRight) countRight(right, index);
        const isAnchor = isRight && index === name.bodyAt && name.words.length > 1;
        const meant = isRight || word.text.length < shortest || isOtherThanShort(word, lower) ? null : meantForm(word, lower);
        if (!isAnchor && meant === null) continue;
        starts ??= startsOf(text, longWord);
        const start = starts[order] ?? 0;
        const end = start + raw.length;
        const whole = isAnchor ? nameAround(name, text, start) : null;
        if (whole && isAllRight(name, whole))
          for (const [at, found] of whole.entries()) if (found.text.length < shortest) countRight(right, at);
        const found =
          meant === null
            ? whole && misspelledAround(name, text, whole)
            : standsInName(name, index, text, start, end) && { start, end, written: raw, right: meant, index };
        if (found && !misspelled.some((other) => other.line === line && other.start === found.start)) misspelled.push({ line, ...found });
      }
    }
  }
  return { misspelled, right };
}

const countRight = (right: Map<number, number>, index: number): void => void right.set(index, (right.get(index) ?? 0) + 1);

const isAllRight = ({ words }: CommitteeName, found: readonly Word[]): boolean =>
  found.every(({ text }, at) => words[at]?.forms.includes(text) === true);

/** A body's name by which the rest of the name is found: `udvalg`. */
const shortestBody = 6;
const longWord = /[A-Za-zÀ-ɏ]{6,60}/g;
/** What forms of a word may differ in length, a slip included. */
const longestEnding = 6;

/** Short words are near many others: only what begins with the same letter is a slip. */
const isOtherThanShort = ({ text }: NameWord, written: string): boolean => text.length < shortestInText && written[0] !== text[0];

/** The misspelled word in the name of a decision's heading; short words count here. */
export function misspelledInHeading(name: CommitteeName, line: number, committee: string, column: number): MisspelledName | null {
  const words = wordsOf(committee);
  if (words.length !== name.words.length) return null;
  const found = misspelledWord(name, words, shortestInHeading);
  return found && { ...found, line, start: column + found.start, end: column + found.end };
}

type Misspelled = Omit<MisspelledName, "line">;

/** The only one of these words that is not as the name has it, where it is a slip. */
function misspelledWord(name: CommitteeName, words: readonly Word[], shortest: number): Misspelled | null {
  let found: Misspelled | null = null;
  for (const [index, { text, start, raw }] of words.entries()) {
    const word = name.words[index] as NameWord;
    if (word.forms.includes(text)) continue;
    const meant = Math.max(text.length, word.text.length) >= shortest ? meantForm(word, text) : null;
    if (meant === null || found !== null) return null;
    found = { start, end: start + raw.length, written: raw, right: meant, index };
  }
  return found;
}

/** As many words as the name has, placed so that its body is the word at `column`; null where they do not stand together. */
function nameAround(name: CommitteeName, text: string, column: number): readonly Word[] | null {
  const from = Math.max(0, column - around);
  const all = wordsOf(text.slice(from, column + around));
  const first = all.findIndex(({ start }) => from + start === column) - name.bodyAt;
  const words = all.slice(first, first + name.words.length).map((word) => ({ ...word, start: from + word.start }));
  return first < 0 || words.length < name.words.length || !standTogether(text, words) ? null : words;
}

/** The only one of a name's words that is misspelled, its body being right. */
function misspelledAround(name: CommitteeName, text: string, words: readonly Word[]): Misspelled | null {
  const found = misspelledWord(name, words, shortestInName);
  const start = words[0]?.start ?? 0;
  return found && standsAlone(text, found.start, found.end) && !isGoingOn(text.slice(Math.max(0, start - around), start)) ? found : null;
}

const standTogether = (text: string, words: readonly Word[]): boolean =>
  words.every(({ start }, index) => {
    const before = words[index - 1];
    return !before || /^[ ,*_–-]{0,5}$/.test(text.slice(before.start + before.raw.length, start));
  });

/** Whether the name's other words stand around one of its words: else it is a part of another committee's name. */
function standsInName({ words }: CommitteeName, index: number, text: string, start: number, end: number): boolean {
  if (!standsAlone(text, start, end) || (index === words.length - 1 && text.charAt(end) === "-")) return false;
  const before = wordsOf(text.slice(Math.max(0, start - around), start));
  const after = wordsOf(text.slice(end, end + around));
  const isWord = (found: Word | undefined, at: number): boolean =>
    found !== undefined && (words[at] as NameWord).forms.includes(found.text);
  for (let at = 1; at <= index; at++) if (!isWord(before.at(-at), index - at)) return false;
  for (let at = 1; index + at < words.length; at++) if (!isWord(after[at - 1], index + at)) return false;
  return index > 0 || !isGoingOn(text.slice(Math.max(0, start - around), start));
}

/** So far from a word the rest of the name stands. */
const around = 120;

/** `Kultur- og`, `Udvalget for`: the words before belong to the same name. A whole name before `og` does not. */
function isGoingOn(before: string): boolean {
  const [, last = ""] = /(\S{1,60})\s+(?:og|&|samt)\s+$/i.exec(before) ?? [];
  if (last !== "") return committeeWord(last.toLowerCase()) === null;
  return /(?:-,?|&|\bfor)\s*$/i.test(before);
}
