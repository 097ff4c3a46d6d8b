import { digitsEnd, isDigit, nextDigit } from "../text/characters.ts";
import { type MoneyUnit, unitForms } from "../vocabulary/money.ts";
import { readAmountAt } from "./amount-forms.ts";
import { linkUnits } from "./amount-lists.ts";

/** An amount of money as it is written in a line. */
export interface Amount {
  /** UTF-16 columns of sign, number and unit; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Columns of the number alone, without sign and unit: what a correction writes over. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** The signed amount in øre: a safe integer. */
  readonly ore: number;
  /** Half of the last place written, in øre: 50.000 kr. for `2,9 mio. kr.`, 50 øre for `780.000 kr.`. */
  readonly precision: number;
  readonly unit: MoneyUnit;
  /** A unit is written with it, or shared with the amount that follows in a list (`2,0 og 2,1 mio. kr.`). */
  readonly explicitUnit: boolean;
  /** Not exactly that much: `ca.`, `knap`, `op til`, or one end of a range. */
  readonly approximate: boolean;
  /** Written so that it can be misread (`100,000 kr.`, `0,539 kr`): the value is a guess. */
  readonly doubtful: boolean;
}

/** An amount has a unit behind its number or in front, or parts its thousands by points. */
const sign = new RegExp(
  `\\d(?:[ \\u00a0\\u202f]{0,2}(?:${unitForms.map(({ pattern }) => pattern).join("|")})|,[-–]|\\.\\d{3}|(?<=(?:kr|dkk)\\.?\\s?[-–−+]?\\s?\\d))`,
  "giu",
);

/** The column of the next digit at or behind `from` that may belong to an amount of money, or -1. */
export function nextAmountDigit(text: string, from: number): number {
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? -1;
}

/** Every amount of money written in a line, from left to right. Dates, case numbers, counts and percentages are none. */
export function findAmounts(line: string): Amount[] {
  const amounts: Amount[] = [];
  if (nextAmountDigit(line, 0) === -1) return amounts;
  let lastEnd = 0;
  let at = nextDigit(line, 0);
  while (at !== -1) {
    const amount = readAmountAt(line, at, lastEnd);
    if (amount !== null) {
      amounts.push(amount);
      lastEnd = amount.end;
    }
    at = nextDigit(line, amount?.end ?? numberRunEnd(line, at));
  }
  return linkUnits(line, amounts);
}

/** Behind everything that hangs together with the digits at `at`: `15.20.24`, `1.071.288`, `13:15`. */
function numberRunEnd(line: string, at: number): number {
  let end = digitsEnd(line, at);
  while (".,:/".includes(line.charAt(end)) && isDigit(line.charCodeAt(end + 1))) end = digitsEnd(line, end + 1);
  return end;
}
