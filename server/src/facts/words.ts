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

/** The words of a text from left to right; numbers and marks are left out. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(wordPattern)) {
    words.push({ text: raw.toLowerCase(), start: index, end: index + raw.length, capital: raw.charAt(0) !== raw.charAt(0).toLowerCase() });
  }
  return words;
}
