import type { PlainLine } from "../syntax/plain-line.ts";
import { matchSectionHeading } from "../syntax/section-heading.ts";
import { rememberingLines } from "../text/line-memo.ts";
import { SlipIndex } from "../text/one-slip.ts";
import { isHyphenated, standsAlone, startsOf } from "../text/word-edges.ts";
import { besideFixedTerms, besideHeadings, fixedTerms, foreignTerm, spelledHeadings } from "../vocabulary/fixed-terms.ts";
import { mayBeSameWord } from "../vocabulary/inflections.ts";

/** Words one slip away from a fixed term or a heading of minutes. Columns are of the line. */
export interface MisspelledTerm {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Lower case for a term; a heading as it is usually written. */
  readonly right: string;
}

const terms = new SlipIndex(fixedTerms.map((term) => [term, term] as const));
const rightTerms: ReadonlySet<string> = new Set(fixedTerms);
const longestTerm = Math.max(...fixedTerms.map((term) => term.length)) + 1;
const headings = new SlipIndex(spelledHeadings.map(({ text }) => [text.toLowerCase(), text] as const));

/** A run of letters that a slip may have made of the shortest term, `dagsorden`, or a longer one. */
const longWords = /[A-Za-zÀ-ɏ]{8,40}/g;

/** The misspelled terms in a line, from left to right. `broken`: the line before ends in a hyphen. */
export function misspelledTerms(line: string, broken: boolean): readonly MisspelledTerm[] {
  const found = termsIn(line);
  return broken ? found.filter(({ start }) => line.slice(0, start).trim() !== "") : found;
}

const termsIn = rememberingLines((line: string): readonly MisspelledTerm[] => {
  const words = line.match(longWords);
  if (words === null) return none;
  const found: MisspelledTerm[] = [];
  let starts: readonly number[] | null = null;
  for (let index = 0; index < words.length; index++) {
    const written = words[index] as string;
    const right = termMeant(written);
    if (right === null) continue;
    starts ??= startsOf(line, longWords);
    const start = starts[index] ?? 0;
    const end = start + written.length;
    if (!standsAlone(line, start, end) || isHyphenated(line, start, end)) continue;
    found.push({ start, end, written, right });
  }
  return found;
});

const none: readonly MisspelledTerm[] = [];

function termMeant(written: string): string | null {
  if (written.length > longestTerm) return null;
  const word = written.toLowerCase();
  const near = rightTerms.has(word) ? null : terms.near(word);
  return near === null || besideFixedTerms.has(word) || foreignTerm.test(word) ? null : near[0];
}

/** The heading that a whole line is one slip away from. Inflected words and lines that are headings themselves are none. */
export function misspelledHeading(line: PlainLine): MisspelledTerm | null {
  const { text, start } = line;
  if (text.length < shortest || text.length > longest) return null;
  const written = text.replace(/ ?:$/, "");
  const lower = written.toLowerCase();
  const near = headings.near(lower);
  if (near === null || besideHeadings.has(lower) || matchSectionHeading(line) !== null || !sameButLetters(lower, near[0])) return null;
  const words = lower.split(" ");
  const others = near[0].split(" ");
  if (words.length !== others.length || words.some((word, index) => word !== others[index] && mayBeSameWord(word, others[index] as string)))
    return null;
  return { start, end: start + written.length, written, right: near[1] };
}

const shortest = 7;
const longest = 60;
const notLetters = /\p{L}+/gu;
/** A dash or a digit in the place of another is no misspelling. */
const sameButLetters = (a: string, b: string): boolean => a.replace(notLetters, "") === b.replace(notLetters, "");
