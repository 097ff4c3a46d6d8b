import { isDigit } from "../text/characters.ts";
import { monthAbbreviations, months } from "../vocabulary/calendar.ts";

/** The first two letters of every month's name. */
const monthBeginnings = [...months, ...Object.keys(monthAbbreviations)].map((name) => name.slice(0, 2)).join("|");

/** One or two digits, and behind them a mark and a number, or what begins like a month's name. */
const mayBegin = new RegExp(`\\d(?<!\\d\\d)\\d?(?=[-./]\\d|[-.,] \\d|[-.]?[ \\u00a0]{0,2}(?:${monthBeginnings}))`, "giu");

/**
 * The column of the next number at or behind `from` that may begin a date, or -1. Most numbers are no dates: this
 * saves reading what stands around them.
 */
export function nextDateStart(line: string, from: number): number {
  mayBegin.lastIndex = from;
  if (!mayBegin.test(line)) return -1;
  const last = mayBegin.lastIndex - 1;
  return isDigit(line.charCodeAt(last - 1)) ? last - 1 : last;
}
