import { isBlank, isDigit, isLetter } from "../text/characters.ts";

/** No number runs on behind column `end`; a hyphen may lead on to the last day of a span (`01.02.2020-31.08.2021`). */
export function closes(line: string, end: number): boolean {
  const next = line.charCodeAt(end);
  if (isDigit(next) || isLetter(next)) return false;
  if (!isDigit(line.charCodeAt(end + 1))) return true;
  if (line.charAt(end) === "-") return spanEnd.test(line.slice(end + 1, end + 12));
  return !".,/:".includes(line.charAt(end));
}

const spanEnd = /^\d{1,2}[./]\d{1,2}[./ ]\d{4}(?!\d)/;

/** A unit follows: the number is a measure, no date. */
export function isMeasured(line: string, end: number): boolean {
  const at = isBlank(line.charCodeAt(end)) ? end + 1 : end;
  return units.test(line.slice(at, at + 8));
}

const units = /^(?:%|pct|procent|mio|mia|kr|t\.? ?kr|km|m2|m²|ha\b|meter|time|point)/i;
