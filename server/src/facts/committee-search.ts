import { nearest } from "../text/one-slip.ts";
import type { Lines } from "../text/source-text.ts";
import { standsAlone, startsOf } from "../text/word-edges.ts";
import { committeeWord } from "../vocabulary/committee-words.ts";
import {
  type CommitteeName,
  type MisspelledName,
  meantForm,
  type NameWord,
  shortestAlone,
  shortestBody,
  shortestInName,
  shortestInText,
  type Word,
  wordsOf,
} from "./committee-spelling.ts";

/** What one block says of the name. */
export interface NameUse {
  readonly misspelled: readonly MisspelledName[];
  /** Which words of the name stand there as they should. */
  readonly right: ReadonlySet<number>;
}

/** Looks for the name, right and misspelled, in lines; `skipped` ones are passed over. */
export function findName(name: CommitteeName, lines: Lines, skipped: (line: number) => boolean): NameUse {
  if (name.short !== null) return { misspelled: findShort(name, name.short, lines, skipped), right: new Set() };
  const misspelled: MisspelledName[] = [];
  const right = new Set<number>();
  const sought = name.sought.map((index) => ({ word: name.words[index] as NameWord, index }));
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
        if (isRight) right.add(index);
        if (isRight && index !== name.anchor) continue;
        const meant = isRight || word.text.length < shortestInText ? null : meantForm(word, lower);
        if (!isRight && meant === null) continue;
        starts ??= startsOf(text, longWord);
        const start = starts[order] ?? 0;
        const end = start + raw.length;
        if (meant === null) {
          const found = slipBeside(name, index, text, line, start, end);
          if (found === "none") for (const at of name.words.keys()) right.add(at);
          else if (found !== null) misspelled.push(found);
        } else if (standsInName(name, index, text, start, end)) misspelled.push({ line, start, end, written: raw, right: meant, index });
      }
    }
  }
  return { misspelled, right };
}

/** A name of one short word: nothing but its form with the article is sought. */
function findShort({ words }: CommitteeName, pattern: RegExp, lines: Lines, skipped: (line: number) => boolean): MisspelledName[] {
  const [word] = words as readonly [NameWord];
  const forms = word.forms.filter((form) => form.length >= shortestAlone && /ts?$/.test(form));
  const misspelled: MisspelledName[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    for (const { 0: raw, index: start } of text.matchAll(pattern)) {
      const lower = raw.toLowerCase();
      if (forms.includes(lower) || nearest(forms, lower, (form) => form) === null || skipped(line)) continue;
      const meant = meantForm({ ...word, forms }, lower);
      const end = start + raw.length;
      if (meant !== null && standsInName({ words: [word] }, 0, text, start, end))
        misspelled.push({ line, start, end, written: raw, right: meant, index: 0 });
    }
  }
  return misspelled;
}

/**
 * Whether one of the short words around a right long one has a slip: `Klia- og Miljøudvalget`. All others must stand as
 * they should; `none` where all do, null where it is not this name.
 */
function slipBeside(
  name: CommitteeName,
  index: number,
  text: string,
  line: number,
  start: number,
  end: number,
): MisspelledName | "none" | null {
  const { words } = name;
  const from = Math.max(0, start - around);
  const before = index === 0 ? [] : wordsOf(text.slice(from, start)).slice(-index);
  const after = index === words.length - 1 ? [] : wordsOf(text.slice(end, end + around)).slice(0, words.length - 1 - index);
  if (before.length + after.length + 1 < words.length || !standsAlone(text, start, end)) return null;
  const found = [
    ...before.map((word) => ({ ...word, start: from + word.start })),
    ...after.map((word) => ({ ...word, start: end + word.start })),
  ];
  let slip: MisspelledName | null = null;
  for (const [order, { raw, text: written, start: at }] of found.entries()) {
    const place = order < index ? order : order + 1;
    const word = words[place] as NameWord;
    if (word.forms.includes(written)) continue;
    if (slip !== null || word.text.length >= shortestInText || word.text.length < shortestInName) return null;
    const meant = standsAlone(text, at, at + raw.length) ? meantForm(word, written) : null;
    if (meant === null) return null;
    slip = { line, start: at, end: at + raw.length, written: raw, right: meant, index: place };
  }
  const first = found[0]?.start ?? start;
  return index > 0 && isGoingOn(text.slice(Math.max(0, Math.min(first, start) - around), Math.min(first, start))) ? null : (slip ?? "none");
}

const longWord = /[A-Za-zÀ-ɏ]{6,60}/g;
/** What forms of a word may differ in length, a slip included. */
const longestEnding = 6;

/** Whether the name's other words stand around one of its words: else it is a part of another committee's name. */
function standsInName({ words }: Pick<CommitteeName, "words">, index: number, text: string, start: number, end: number): boolean {
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
