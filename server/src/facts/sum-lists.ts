import { furtherParts, sumBreakers } from "../vocabulary/sums.ts";
import { says } from "./amount-roles.ts";
import type { Amount } from "./amounts.ts";
import { readWords } from "./words.ts";

/** Each part follows the one before as in a list, all in the same way, and nothing among them says otherwise. */
export function isPlainList(text: string, parts: readonly Amount[], from: number, to: number): boolean {
  if (isBroken(text.slice(from, to)) || hasUnreadNumber(text, parts, from, to)) return false;
  if (furtherParts.test(text.slice((parts.at(-1) as Amount).end, to))) return false;
  const gaps = parts.slice(1).map((part, index) => text.slice((parts[index] as Amount).end, part.start));
  if (namesSeveralYears(parts.map((part, index) => text.slice(part.end, parts[index + 1]?.start ?? to)))) return false;
  return gaps.every((gap) => amountFirst.test(gap)) || gaps.every((gap) => labelFirst.test(gap));
}

/** Words that say that an amount is no plain part, or not sure to be one. */
export function isBroken(text: string): boolean {
  if (sumBreakers.test(text)) return true;
  const words = readWords(text);
  return says(words, "rate") || says(words, "conditional");
}

/** `… til projektleder, 296.000 kr.`: the list's comma or `og` stands directly in front of the amount. */
export const amountFirst = /(?:,| og| samt)(?: med| på| yderligere)? $/;
/** `løn 270.000 kr., drift 120.000 kr.`: it stands directly behind the amount. */
export const labelFirst = /^(?:,|,? og|,? samt|\)|;) ?[^,;]{1,80} $/;

/** A part for two years or a span of years may be meant for each. */
const namesSeveralYears = (labels: readonly string[]): boolean =>
  labels.some((label) => (label.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).length > 1);

/** A number that looks like money and was not read as an amount. */
function hasUnreadNumber(text: string, parts: readonly Amount[], from: number, to: number): boolean {
  for (const { index, 0: written } of text.slice(from, to).matchAll(/\d[\d.,]{0,20}/g)) {
    const at = from + index;
    if (parts.some(({ start, end }) => at >= start && at < end)) continue;
    if (/\d\.\d{3}|\d,\d/.test(written) && at < (parts.at(-1) as Amount).end + 4) return true;
  }
  return false;
}

/** Where the last part's own words end: what follows a comma is about the whole (`…, finansieret af kassen`). */
export function clauseEnd(text: string, from: number): number {
  const stop = /[,;.(]/.exec(text.slice(from, from + 40));
  return stop === null ? Math.min(text.length, from + 40) : from + stop.index;
}
