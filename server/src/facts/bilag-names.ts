import { distance } from "fastest-levenshtein";

/** A quoted name that is said to be an attachment's; columns are of the text. */
export interface QuotedBilag {
  readonly name: string;
  /** Within the quotation marks. */
  readonly start: number;
  readonly end: number;
}

const quotes = '[»«"”“„]';
const introduced = "(?<![\\p{L}-])(?:bilag|bilaget|bilagene)(?: \\d{1,2})?(?: (?:med titlen|med navnet|kaldet|benævnt))?[,:]? ?";
const quoted = new RegExp(
  `${introduced}(?:${quotes}([^»«"”“„\\n]{4,150})${quotes}|(?<=[ ,:])['‘’‚](?=[\\p{L}\\d])((?:[^'‘’‚»«"”“„\\n]|['’](?=\\p{L})){4,150})['‘’](?![\\p{L}\\d]))`,
  "giu",
);

/** The attachments that a line names in quotation marks: `bilaget »Plan for området«`. */
export const quotedBilag = (line: string): QuotedBilag[] =>
  [...line.matchAll(quoted)].map(({ 0: all, 1: double, 2: single, index }) => {
    const name = double ?? single ?? "";
    const start = index + all.length - name.length - 1;
    return { name, start, end: start + name.length };
  });

/** A name's words as they are compared: without extension, number, date, copy marks, punctuation. */
const wordsOf = (name: string): string[] =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\.(?:pdf|docx?|xlsx?|pptx?|msg|txt|html?|jpe?g|png|zip)(?![\p{L}])/gu, " ")
    .replace(/\((?:\d{1,2}|kopi|copy)\)|kopi af|copy of|- kopi/g, " ")
    .replace(/^ ?(?:bilag|bil\.?) ?\d{0,2}[a-z]?(?![\p{L}])/u, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}/u.test(word) && !smallWords.has(word));

const smallWords: ReadonlySet<string> = new Set([
  "og",
  "af",
  "for",
  "til",
  "i",
  "på",
  "om",
  "med",
  "den",
  "det",
  "de",
  "en",
  "et",
  "fra",
  "ved",
  "vedr",
  "vedrørende",
  "bilag",
  "a",
  "at",
]);

/** Whether the names may be one attachment's: a word of weight in common, or nearly the same letters. In doubt they may. */
export function mayBeSameBilag(quotedName: string, entry: string): boolean {
  const words = wordsOf(quotedName);
  const others = wordsOf(entry);
  const letters = words.join("");
  const otherLetters = others.join("");
  // An entry that is but a number or an abbreviation may be anything.
  if (otherLetters.replace(/\d/g, "").length < tellingLetters || letters === "") return true;
  if (letters.includes(otherLetters) || otherLetters.includes(letters)) return true;
  if (distance(letters, otherLetters) * 3 <= Math.max(letters.length, otherLetters.length)) return true;
  const shared = words.filter((word) => others.some((other) => areAlike(word, other)));
  return shared.some((word) => word.length >= tellingWord) || shared.length * 2 >= Math.min(words.length, others.length);
}

/** Whether the names plainly are one attachment's: the same letters or nearly, or one holds the other. In doubt they are not. */
export function isPlainlySameBilag(quotedName: string, entry: string): boolean {
  const letters = wordsOf(quotedName).join("");
  const others = wordsOf(entry).join("");
  if (Math.min(letters.length, others.length) < tellingLetters) return letters === others && letters !== "";
  return letters.includes(others) || others.includes(letters) || distance(letters, others) * 5 <= Math.max(letters.length, others.length);
}

/** A word of so many letters in common is enough. */
const tellingWord = 7;
const tellingLetters = 5;
const commonStart = 5;

/** The same, or of one stem: `strategi` and `strategien`. */
const areAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= commonStart && (a.startsWith(b.slice(0, commonStart)) || a.includes(b) || b.includes(a)));
