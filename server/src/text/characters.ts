/** What a UTF-16 code unit is, for scanners that go over a line by hand. `NaN` (outside the line) is nothing of all. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Latin letters, the Danish and other accented ones included. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** Space, tab, and the blanks that stand inside numbers in web pages. */
export const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009;

const digit = /\d/g;

/**
 * The column of the first digit at or behind `from`, or -1. Lines are slices of a text: a regular expression unpacks
 * the slice once, a loop over its characters does so at each, and takes five times as long.
 */
export function nextDigit(line: string, from: number): number {
  digit.lastIndex = from;
  return digit.test(line) ? digit.lastIndex - 1 : -1;
}

const digits = /\d+/;

/**
 * True where the line has a digit: the quick way past the lines that hold neither dates nor amounts. V8 looks for a
 * run of digits twice as fast as for one.
 */
export const hasDigit = (line: string): boolean => digits.test(line);

/** The column behind the run of digits that begins at `at`. */
export function digitsEnd(line: string, at: number): number {
  let end = at;
  while (isDigit(line.charCodeAt(end))) end++;
  return end;
}

/** The letters that end at column `end` (exclusive), at most `longest` of them; lower case; empty where there are more. */
export function wordBefore(line: string, end: number, longest: number): string {
  let start = end;
  while (start > 0 && end - start <= longest && isLetter(line.charCodeAt(start - 1))) start--;
  return end - start > longest ? "" : line.slice(start, end).toLowerCase();
}
