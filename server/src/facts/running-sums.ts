import { closingMarks, someMarks, sumBreakers, wholeMarks } from "../vocabulary/sums.ts";
import type { Amount } from "./amounts.ts";
import type { MoneySentence } from "./money-sentences.ts";
import type { Sentence } from "./running-text.ts";
import type { Figure, SumStatement } from "./sum-statement.ts";

/**
 * Sums in running text: a total with its parts behind it (`789.763 kr. til dækning af udgifter på 321.000 kr. til …`,
 * `i alt 4,1 mio. kr. fordelt med …`), or in front (`…, i alt 2.550.000 kr.`). Only lists that can be read to the end:
 * every amount of the sentence from the first part on must be one, and follow the one before it as in a list.
 */
export function readRunningSum(sentence: MoneySentence): SumStatement | null {
  const { amounts } = sentence;
  if (amounts.length < 3 || amounts.length > 40) return null;
  return withTotalFirst(sentence, amounts) ?? withTotalLast(sentence, amounts);
}

function withTotalFirst(sentence: Sentence, amounts: readonly Amount[]): SumStatement | null {
  const { text } = sentence;
  for (let index = 0; index + 2 < amounts.length; index++) {
    const total = amounts[index] as Amount;
    const bridge = text.slice(total.end, (amounts[index + 1] as Amount).start);
    if (bridge.length > 160) continue;
    const whole = wholeMarks.exec(bridge);
    const mark = whole ?? someMarks.exec(bridge);
    if (mark === null) continue;
    const parts = amounts.slice(index + 1);
    const label = bridge.slice(mark[0].length);
    if (/\d/.test(label) || label.length > 60 || perYear.test(mark[0])) return null;
    if (!isPlainList(text, parts, total.end + mark[0].length, clauseEnd(text, (parts.at(-1) as Amount).end))) return null;
    return statement(sentence, total, parts, whole !== null);
  }
  return null;
}

/** Where the last part's own words end: what follows a comma is about the whole (`…, finansieret af kassen`). */
function clauseEnd(text: string, from: number): number {
  const stop = /[,;.(]/.exec(text.slice(from, from + 40));
  return stop === null ? Math.min(text.length, from + 40) : from + stop.index;
}

const perYear = /årlig|året|pr\./i;

function withTotalLast(sentence: Sentence, amounts: readonly Amount[]): SumStatement | null {
  const { text } = sentence;
  const total = amounts.at(-1) as Amount;
  const parts = amounts.slice(0, -1);
  const last = parts.at(-1) as Amount;
  const bridge = text.slice(last.end, total.start);
  if (bridge.length > 120 || !closingMarks.test(bridge)) return null;
  if (!isPlainList(text, parts, 0, total.start) || perYear.test(text.slice(total.end, total.end + 40))) return null;
  // The sentence may begin with an amount that is no part of the list; then some of the last ones are the sum.
  const figures = parts.map((part) => part.ore);
  for (let first = 1; first < figures.length - 1; first++) {
    if (figures.slice(first).reduce((sum, ore) => sum + ore, 0) === total.ore) return null;
  }
  return statement(sentence, total, parts, true);
}

/** Each part follows the one before as in a list, all in the same way, and nothing among them says otherwise. */
function isPlainList(text: string, parts: readonly Amount[], from: number, to: number): boolean {
  if (sumBreakers.test(text.slice(from, to)) || hasUnreadNumber(text, parts, from, to)) return false;
  const gaps = parts.slice(1).map((part, index) => text.slice((parts[index] as Amount).end, part.start));
  if (namesSeveralYears(parts.map((part, index) => text.slice(part.end, parts[index + 1]?.start ?? to)))) return false;
  return gaps.every((gap) => amountFirst.test(gap)) || gaps.every((gap) => labelFirst.test(gap));
}

/** `… til projektleder, 296.000 kr.`: the list's comma or `og` stands directly in front of the amount. */
const amountFirst = /(?:,| og| samt)(?: med| på| yderligere)? $/;
/** `løn 270.000 kr., drift 120.000 kr.`: it stands directly behind the amount. */
const labelFirst = /^(?:,|,? og|,? samt|\)|;) ?[^,;]{1,80} $/;

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

function statement(sentence: Sentence, total: Amount, parts: readonly Amount[], complete: boolean): SumStatement | null {
  if ([total, ...parts].some(({ approximate, doubtful, ore }) => approximate || doubtful || ore <= 0)) return null;
  const figure = ({ ore, precision, unit, start, end }: Amount): Figure => ({ ore, precision, unit, span: sentence.spanOf(start, end) });
  return { total: figure(total), parts: parts.map(figure), complete };
}
