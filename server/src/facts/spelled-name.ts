import { distance } from "fastest-levenshtein";
import { nearest } from "../text/one-slip.ts";
import { committeeWord, isKnownCommitteeWord } from "../vocabulary/committee-words.ts";

/** A committee's name as words, for finding it misspelled. */
export interface CommitteeName {
  readonly words: readonly NameWord[];
  /** Which of them names the body: `udvalget`. */
  readonly bodyAt: number;
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
    bodyAt,
    words: words.map(({ text }, index) => (index === bodyAt ? nameWord(text, body) : nameWord(text, { forms: [text], base: text }))),
  };
}

function nameWord(text: string, { forms, base }: { readonly forms: readonly string[]; readonly base: string }): NameWord {
  const [first, last] = base.length < longKeys ? [3, 2] : [4, 4];
  return { text, forms, start: base.slice(0, first), core: base.slice(-last), known: isKnownCommitteeWord(text) };
}

/** Of so many letters on, four at the beginning and four at the end are not the same. */
const longKeys = 8;

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
  return long.startsWith(short) && /^(?:s|e|ne|rne|en|et|er|ers|ns)$/.test(long.slice(short.length));
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

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}+|&/gu)].map(({ 0: raw, index: start }) => ({ raw, text: raw === "&" ? "og" : raw.toLowerCase(), start }));
