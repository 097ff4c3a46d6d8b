import { distance } from "fastest-levenshtein";
import { nearest } from "../text/one-slip.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { standsAlone, startsOf } from "../text/word-edges.ts";
import { committeeWord, isKnownCommitteeWord } from "../vocabulary/committee-words.ts";

/** A committee's name as words, for finding it misspelled. */
export interface CommitteeName {
  readonly words: readonly NameWord[];
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
      return { text, forms, start: text.slice(0, keyLength), core: base.slice(-keyLength), known: isKnownCommitteeWord(text) };
    }),
  };
}

const keyLength = 4;

/** Shorter words are near too many others in running text; in the heading of a decision, shorter ones count. */
const shortestInText = 8;
const shortestInHeading = 5;

/** Looks for the name, right and misspelled, in lines; `skipped` ones are passed over. */
export function findName(name: CommitteeName, lines: Lines, skipped: (line: number) => boolean): NameUse {
  const misspelled: MisspelledName[] = [];
  const right = new Set<number>();
  const sought = name.words.flatMap((word, index) => (word.text.length >= shortestInText ? [{ word, index }] : []));
  if (sought.length === 0) return { misspelled, right };
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    if (text.length < shortestInText || skipped(line)) continue;
    let starts: readonly number[] | null = null;
    for (const [order, raw] of (text.match(longWord) ?? []).entries()) {
      const lower = raw.toLowerCase();
      for (const { word, index } of sought) {
        if (Math.abs(lower.length - word.text.length) > longestEnding || !(lower.startsWith(word.start) || lower.includes(word.core)))
          continue;
        if (word.forms.includes(lower)) {
          right.add(index);
          continue;
        }
        const meant = meantForm(word, lower);
        if (meant === null) continue;
        starts ??= startsOf(text, longWord);
        const start = starts[order] ?? 0;
        const end = start + raw.length;
        if (standsInName(name, index, text, start, end)) misspelled.push({ line, start, end, written: raw, right: meant, index });
      }
    }
  }
  return { misspelled, right };
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
  return long.startsWith(short) && /^(?:s|ne|rne|en|et|er|ers|ns)$/.test(long.slice(short.length));
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

interface Word {
  readonly raw: string;
  /** Lower case; `og` for `&`. */
  readonly text: string;
  readonly start: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}+|&/gu)].map(({ 0: raw, index: start }) => ({ raw, text: raw === "&" ? "og" : raw.toLowerCase(), start }));
