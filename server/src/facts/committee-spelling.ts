import { distance } from "fastest-levenshtein";
import { nearest } from "../text/one-slip.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { standsAlone, startsOf } from "../text/word-edges.ts";
import { committeeWord, isKnownCommitteeWord } from "../vocabulary/committee-words.ts";

/** A committee's name as words, for finding it misspelled. */
export interface CommitteeName {
  readonly words: readonly NameWord[];
  /** Which words are sought by themselves; the others are looked at around `anchor`. */
  readonly sought: readonly number[];
  /** The longest word, by which a name of several is found; null where short words need no look. */
  readonly anchor: number | null;
  /** Words that may be a name of one short word (`Byrådet`); null for other names. */
  readonly short: RegExp | null;
}

interface NameWord {
  /** Lower case. */
  readonly text: string;
  /** The forms of it that are right. */
  readonly forms: readonly string[];
  /** How it begins, and letters near its end: a slip leaves one of the two as it is. */
  readonly start: string;
  readonly core: string;
  /** The vocabulary knows it: it needs no other place to bear it out. */
  readonly known: boolean;
}

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
  /** Which words of the name stand there as they should. */
  readonly right: ReadonlySet<number>;
}

/** Bodies of which there is one: the municipality's name in front is left out as often as not. */
const single = /^(?:byråd|kommunalbestyrelse|borgerrepræsentation|regionsråd)$/;

/** Null where the name is no name of a body: then nothing can be said of its spelling. */
export function readCommitteeName(committee: string): CommitteeName | null {
  if (/\d|§/.test(committee)) return null;
  const all = wordsOf(committee);
  const last = committeeWord(all.at(-1)?.text ?? "");
  const body = last ?? committeeWord(all[0]?.text ?? "");
  if (!body) return null;
  const words = single.test(body.base) ? all.slice(-1) : all;
  const bodyAt = last ? words.length - 1 : 0;
  return {
    words: words.map(({ text }, index) => {
      const forms = index === bodyAt ? body.forms : [text];
      const base = index === bodyAt ? body.base : text;
      const key = base.length < shortestInText ? shortKey : keyLength;
      return { text, forms, start: text.slice(0, key), core: base.slice(-key), known: isKnownCommitteeWord(text) };
    }),
    ...waysToFind(words.map(({ text }) => text)),
  };
}

function waysToFind(words: readonly string[]): Pick<CommitteeName, "sought" | "anchor" | "short"> {
  const sought = words.flatMap((text, index) => (text.length >= shortestInText ? [index] : []));
  const lengthOf = (index: number): number => words[index]?.length ?? 0;
  const anchor = sought.reduce<number | null>((best, index) => (best !== null && lengthOf(best) > lengthOf(index) ? best : index), null);
  const [only = ""] = words;
  const isShort = words.length === 1 && only.length >= shortestInHeading && only.length < shortestInText;
  return {
    sought,
    anchor: sought.length < words.length ? anchor : null,
    short: isShort ? new RegExp(`${only.charAt(0)}[a-zæøåéäöü]{4,6}ts?(?![a-zæøå])`, "gi") : null,
  };
}

const keyLength = 4;
/** Of `udvalg`, four letters at both ends would share the letters in the middle. */
const shortKey = 3;

/**
 * Shorter words are near too many others in running text, if the rest of the name does not stand around them; in the
 * heading of a decision, shorter ones count. Of `Byrådet`, which no other word is near, the form with the article does.
 */
const shortestInText = 8;
const shortestInHeading = 5;
const shortestInName = 4;
const shortestAlone = 7;

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
    if (text.length < shortestInText || !maybe.test(text) || skipped(line)) continue;
    let starts: readonly number[] | null = null;
    for (const [order, raw] of (text.match(longWord) ?? []).entries()) {
      const lower = raw.toLowerCase();
      for (const { word, index } of sought) {
        if (Math.abs(lower.length - word.text.length) > longestEnding || !(lower.startsWith(word.start) || lower.includes(word.core)))
          continue;
        const isRight = word.forms.includes(lower);
        if (isRight) right.add(index);
        if (isRight && index !== name.anchor) continue;
        const meant = isRight ? null : meantForm(word, lower);
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

const longWord = /[A-Za-zÀ-ɏ]{7,60}/g;
/** What forms of a word may differ in length, a slip included. */
const longestEnding = 6;

/** The misspelled word in the name of a decision's heading; short words count here. */
export function misspelledInHeading(name: CommitteeName, line: number, committee: string, column: number): MisspelledName | null {
  const words = wordsOf(committee);
  if (words.length !== name.words.length) return null;
  let found: MisspelledName | null = null;
  for (const [index, { text, start, raw }] of words.entries()) {
    const word = name.words[index] as NameWord;
    if (word.forms.includes(text)) continue;
    const meant = text.length >= shortestInHeading ? meantForm(word, text) : null;
    if (meant === null || found !== null) return null;
    found = { line, start: column + start, end: column + start + raw.length, written: raw, right: meant, index };
  }
  return found;
}

/** Of so many letters on, two slips are still no other word. */
const longForTwo = 14;

/** The form of `word` that was meant by `written` (lower case); null where it is another word. */
function meantForm(word: NameWord, written: string): string | null {
  const near =
    nearest(word.forms, written, (form) => form) ??
    word.forms.find((form) => form.length >= longForTwo && written[0] === form[0] && distance(form, written) === 2);
  return near === undefined || isOther(word, written) || isInflected(near, written) ? null : near;
}

/** `Lokalområder` for `Lokalområderne`: another form of the same word. */
function isInflected(form: string, written: string): boolean {
  const [short, long] = form.length < written.length ? [form, written] : [written, form];
  return long.startsWith(short) && /^(?:s|n|r|ne|rne|en|et|er|ers|ns)$/.test(long.slice(short.length));
}

/**
 * A word that names something else: `teknikudvalget` beside `tekniskudvalget`. Of the same subject, with its joint left out
 * (`sundhedudvalget`), it is the same committee.
 */
function isOther({ text, forms }: NameWord, written: string): boolean {
  if (!isKnownCommitteeWord(written)) return false;
  const subject = committeeWord(written)?.subject;
  return forms.length === 1 || subject === undefined || withoutJoint(subject) !== withoutJoint(committeeWord(text)?.subject ?? "");
}

const withoutJoint = (subject: string): string => subject.replace(/[es]{1,3}$/, "");

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

interface Word {
  readonly raw: string;
  /** Lower case; `og` for `&`. */
  readonly text: string;
  readonly start: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}+|&/gu)].map(({ 0: raw, index: start }) => ({ raw, text: raw === "&" ? "og" : raw.toLowerCase(), start }));
