/** A word of a sentence. */
export interface Word {
  /** Lower case, for comparison. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital. */
  readonly capital: boolean;
}

const wordPattern = /\p{L}[\p{L}\p{N}]*(?:[-'’][\p{L}\p{N}]+)*/gu;
/** A word begins with a letter: up to `z` those are the letters of ASCII. */
const isCapital = (letter: string): boolean => (letter <= "z" ? letter <= "Z" : letter !== letter.toLowerCase());

/** The words of a text from left to right; numbers and marks are left out. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  // Between two words stands no letter: each is the first place of its letters behind the one before.
  for (const raw of text.match(wordPattern) ?? []) {
    const start = text.indexOf(raw, end);
    end = start + raw.length;
    words.push({ text: raw.toLowerCase(), start, end, capital: isCapital(raw.charAt(0)) });
  }
  return words;
}
