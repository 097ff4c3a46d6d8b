import { findAmounts } from "../facts/amounts.ts";
import { findDates } from "../facts/dates.ts";
import { findSagsnumre } from "../facts/sagsnummer.ts";

/** A stretch of a line; columns are UTF-16, `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const words = /[\p{L}\p{M}\p{N}]+(?:[-'’./:][\p{L}\p{M}\p{N}]+)*/gu;
const simpleWords = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words around a column, from the innermost: a word, the word that is put together of it (`børne-`, `2021/22`), and the
 * case number, amount or date that it stands in, which counts as one word.
 */
export function wordsAt(line: string, column: number): Stretch[] {
  const around = ({ start, end }: Stretch): boolean => start <= column && column <= end;
  const whole: Stretch[] = [
    ...findSagsnumre(line),
    ...findAmounts(line),
    ...findDates(line).flatMap((date) => (date.weekday ? [date, { start: date.weekday.start, end: date.end }] : [date])),
  ].filter(around);
  const [first, ...wider] = whole.map(({ start, end }) => ({ start, end })).sort((a, b) => a.end - a.start - (b.end - b.start));
  if (first) return [first, ...wider];
  const [word] = last(line, words, around);
  // `19/27921`, `13.30`, `2021/22`: numbers that are put together are read together.
  if (
    word &&
    line
      .slice(word.start, word.end)
      .split(/[-./:]/)
      .every((part) => /\p{N}/u.test(part))
  )
    return [word];
  return [...last(line, simpleWords, around), ...(word ? [word] : [])];
}

/** Between two words it is the one that begins at the cursor. */
const last = (line: string, pattern: RegExp, around: (stretch: Stretch) => boolean): Stretch[] =>
  Array.from(line.matchAll(pattern), ({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter(around)
    .slice(-1);
