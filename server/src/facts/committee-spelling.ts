import { distance } from "fastest-levenshtein";
import { nearest } from "../text/one-slip.ts";
import type { Span } from "../text/source-text.ts";
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

export interface NameWord {
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
    ...waysToFind(
      words.map(({ text }) => text),
      bodyAt,
    ),
  };
}

function waysToFind(words: readonly string[], bodyAt: number): Pick<CommitteeName, "sought" | "anchor" | "short"> {
  const long = words.flatMap((text, index) => (text.length >= shortestInText ? [index] : []));
  // `Teknisk Udvalg` has no long word: it is found by its body, as that is written right.
  const sought = long.length === 0 && words.length > 1 && (words[bodyAt]?.length ?? 0) >= shortestBody ? [bodyAt] : long;
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
/** A body's name, such as `udvalg`, by which the rest of the name is found. */
export const shortestBody = 6;
/** Of `udvalg`, four letters at both ends would share the letters in the middle. */
const shortKey = 3;

/**
 * Shorter words are near too many others in running text, if the rest of the name does not stand around them; in the
 * heading of a decision, shorter ones count. Of `Byrådet`, which no other word is near, the form with the article does.
 */
export const shortestInText = 8;
const shortestInHeading = 5;
export const shortestInName = 3;
export const shortestAlone = 7;

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
export function meantForm(word: NameWord, written: string): string | null {
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

export interface Word {
  readonly raw: string;
  /** Lower case; `og` for `&`. */
  readonly text: string;
  readonly start: number;
}

/** The words of a text, from left to right. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}+|&/gu)].map(({ 0: raw, index: start }) => ({ raw, text: raw === "&" ? "og" : raw.toLowerCase(), start }));
