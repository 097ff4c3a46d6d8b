import { isBlank, isDigit, isLetter, wordBefore } from "../text/characters.ts";

/** Shortened words whose dot ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  "ca cirka pr nr stk jf bl fx eks inkl ekskl d dd vedr hhv evt dvs m mv mfl mht mhp pga pkt afd kap art st sml max maks min mio mia mill t f ult primo kl tlf resp samt div diverse".split(
    " ",
  ),
);

const mayEnd = /[.;!?]/g;

/**
 * The offset behind the sentence of a paragraph that begins at `from`: at a full stop that ends one, at `!`, `?` and
 * `;`, or at the paragraph's end.
 */
export function sentenceEnd(text: string, from: number): number {
  mayEnd.lastIndex = from;
  while (mayEnd.test(text)) {
    const at = mayEnd.lastIndex - 1;
    const sign = text.charAt(at);
    if (sign === ";" || endsSentence(text, at, sign)) return at + 1;
  }
  return text.length;
}

/** The text ends in the dot of a shortened word: `434.999 kr.`, `m.v.`. */
export function endsShortened(text: string): boolean {
  const at = text.length - 1;
  const word = wordBefore(text, at, 8);
  return word === "kr" || abbreviations.has(word) || (word.length === 1 && text.charAt(at - 2) === ".");
}

/** A blank and a capital follow, and the dot belongs to no shortened word and no small number (`1. At der gives`). */
function endsSentence(text: string, at: number, sign: string): boolean {
  if (!isBlank(text.charCodeAt(at + 1))) return false;
  const next = text.charCodeAt(at + 2);
  const capital = isLetter(next) && text.charAt(at + 2) === text.charAt(at + 2).toUpperCase();
  if (!capital && !"\"”»'-–".includes(text.charAt(at + 2) || " ")) return false;
  if (sign !== ".") return true;
  let digits = at;
  while (digits > 0 && at - digits < 5 && isDigit(text.charCodeAt(digits - 1))) digits--;
  if (digits < at && at - digits <= 2 && !isDigit(text.charCodeAt(digits - 1))) return ".,".includes(text.charAt(digits - 1)) && digits > 0;
  const word = wordBefore(text, at, 8);
  // The last letter of `bl.a.`, `m.v.`
  if (word.length === 1 && text.charAt(at - 2) === ".") return false;
  return !abbreviations.has(word);
}
