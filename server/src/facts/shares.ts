import type { Span } from "../text/source-text.ts";
import {
  costs,
  otherPercentage,
  percentage,
  percentBehind,
  shareBehind,
  shareBehindWhole,
  sharing,
  strongWhole,
  wholeBehind,
  wholeNoun,
} from "../vocabulary/shares.ts";
import { says } from "./amount-roles.ts";
import type { Amount } from "./amounts.ts";
import { isSlip } from "./misprint.ts";
import type { MoneySentence } from "./money-sentences.ts";
import { type Figure, figureIn } from "./sum-statement.ts";
import { readWords } from "./words.ts";

/** A share of an amount, stated in per cent and as an amount. */
export interface Share {
  /** In hundredths of one per cent. */
  readonly percent: number;
  /** How far the percentage may be rounded, in the same unit. */
  readonly percentPrecision: number;
  /** Where the percentage stands, if in another sentence than the share. */
  readonly percentSpan: Span | null;
  readonly whole: Figure;
  readonly share: Figure;
  /** It is said what the percentage is reckoned from. */
  readonly certain: boolean;
}

/** The shares of co-financing that an item states with what they are a share of. */
export function readShares(sentences: readonly MoneySentence[]): Share[] {
  return sentences.flatMap((sentence, index) => {
    const { text, amounts } = sentence;
    if (!/pct|%|procent/i.test(text) || !sharing.test(text) || otherPercentage.test(text) || amounts.length > mostAmounts) return [];
    return [...text.matchAll(percentage)].flatMap((match) => {
      const found = amountsOf(sentence, match.index, match.index + match[0].length);
      if (found === null || isUnsure(found.share) || isRate(sentence, found.share)) return [];
      const whole = found.whole === null ? wholeAround(sentences, index, found) : { sentence, amount: found.whole };
      if (whole === null || isUnsure(whole.amount) || isRate(whole.sentence, whole.amount)) return [];
      return [
        {
          ...readPercent(match),
          percentSpan: null,
          whole: figureIn(whole.sentence, whole.amount),
          share: figureIn(sentence, found.share),
          certain: false,
        },
      ];
    });
  });
}

/** More amounts in a sentence are a list of data. */
const mostAmounts = 12;

interface Found {
  readonly share: Amount;
  /** Where the percentage itself names what it is a share of. */
  readonly whole: Amount | null;
  /** The words for it: `de samlede udgifter`. */
  readonly wholeName: string;
}

/** The amounts that belong to a percentage at `start` to `end`. */
function amountsOf({ text, amounts }: MoneySentence, start: number, end: number): Found | null {
  const next = amounts.findIndex((amount) => amount.start >= end);
  const first = amounts[next];
  const before = next === -1 ? amounts.at(-1) : amounts[next - 1];
  const toFirst = first === undefined ? null : text.slice(end, first.start);
  const whole = first !== undefined && toFirst !== null && wholeBehind.test(toFirst) ? first : null;
  if (before !== undefined && percentBehind.test(text.slice(before.end, start))) return { share: before, whole, wholeName: "" };
  const second = amounts[next + 1];
  if (whole !== null) {
    return second !== undefined && shareBehindWhole.test(text.slice(whole.end, second.start))
      ? { share: second, whole, wholeName: "" }
      : null;
  }
  const match = toFirst === null ? null : shareBehind.exec(toFirst);
  return first === undefined || match === null ? null : { share: first, whole: null, wholeName: match.groups?.whole ?? "" };
}

/** Sentences of the same section in which the whole may stand. */
const reach = 2;

/** The one amount in front that is called a whole, in this sentence or, where it has none, in those before it. */
function wholeAround(sentences: readonly MoneySentence[], index: number, { share, wholeName }: Found): Whole | null {
  const own = sentences[index] as MoneySentence;
  for (let at = index; at >= Math.max(0, index - reach); at--) {
    const sentence = sentences[at] as MoneySentence;
    if (sentence.section !== own.section) return null;
    const found = sentence.amounts.filter((amount) =>
      at < index
        ? isWhole(sentence, amount, wholeName, strongWhole)
        : amount.end <= share.start && isWhole(sentence, amount, wholeName, wholeNoun),
    );
    if (found.length > 1) return null;
    if (found[0] !== undefined) return { sentence, amount: found[0] };
  }
  return null;
}

interface Whole {
  readonly sentence: MoneySentence;
  readonly amount: Amount;
}

/** It is called a whole, and by the same name as the percentage calls it, if it does. */
function isWhole({ text, amounts }: MoneySentence, amount: Amount, wholeName: string, noun: RegExp): boolean {
  const floor = amounts[amounts.indexOf(amount) - 1]?.end ?? 0;
  const inFront = text.slice(Math.max(floor, amount.start - 80), amount.start);
  if (!noun.test(inFront) && !/^i alt $/i.test(inFront)) return false;
  if (wholeName === "" || /samlede|hele/i.test(wholeName)) return true;
  if (costs.test(wholeName) && costs.test(inFront)) return true;
  return readWords(wholeName).some(({ text: word }) => word.length >= 5 && inFront.toLowerCase().includes(word.slice(0, 5)));
}

/** Not exactly that much, or perhaps misread. */
export const isUnsure = ({ approximate, doubtful, ore }: Amount): boolean => approximate || doubtful || ore <= 0;

const isRate = ({ text }: MoneySentence, { end }: Amount): boolean => says(readWords(text.slice(end, end + 30)).slice(0, 3), "rate");

/** What a match of `percentage` is worth. */
export function readPercent([, whole = "", decimals = ""]: RegExpMatchArray): Pick<Share, "percent" | "percentPrecision"> {
  const percent = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  if (decimals !== "") return { percent, percentPrecision: decimals.length === 1 ? 5 : 1 };
  // `40 pct.` is meant; `33 pct.` is a third, `67 pct.` two.
  return { percent, percentPrecision: percent % 500 === 0 ? 0 : 100 };
}

/** So many per cent (in hundredths) of an amount, in øre. */
export const shareOf = (ore: number, percent: number): number => Number((BigInt(ore) * BigInt(percent)) / 10_000n);

/** A share may be rounded to the nearest thousand kroner, up or down. */
const thousand = 100_000;

/** Whether share and percentage disagree by more than the rounding of each number explains. */
export function shareDisagrees({ percent, percentPrecision, whole, share }: Share): boolean {
  const rounding = share.precision + shareOf(whole.precision, percent) + shareOf(whole.ore, percentPrecision);
  return Math.abs(shareOf(whole.ore, percent) - share.ore) >= thousand + rounding;
}

/** Whether the share is at least of the size that the percentage gives: else it may be reckoned from something else. */
export function isComparable({ percent, whole, share }: Share): boolean {
  const right = shareOf(whole.ore, percent);
  return (right <= 2 * share.ore && share.ore <= 2 * right) || isSlip(right, share.ore, 2);
}
