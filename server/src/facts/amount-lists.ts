import { isGlued, worth } from "./amount-forms.ts";
import type { Amount } from "./amounts.ts";
import { readDanishNumber } from "./danish-number.ts";

/**
 * Adds the numbers that share the unit of the amount behind them (`2,0 og 2,1 mio. kr.`, `50.000- 300.000 kr.`), and
 * marks both ends of a range as not exact.
 */
export function linkUnits(line: string, amounts: readonly Amount[]): Amount[] {
  const linked: Amount[] = [];
  for (const amount of amounts) {
    const last = linked.at(-1);
    if (last !== undefined && isRangeDash(line.slice(last.end, Math.min(amount.start, last.end + 4)))) {
      linked[linked.length - 1] = { ...last, approximate: true };
      linked.push({ ...amount, approximate: true });
    } else if (amount.explicitUnit) {
      linked.push(...withPartners(line, amount, last?.end ?? 0));
    } else {
      linked.push(amount);
    }
  }
  return linked;
}

const isRangeDash = (between: string): boolean => /^ ?[-–] ?$/.test(between);

/** The amount, and in front of it those that it lends its unit to. */
function withPartners(line: string, amount: Amount, floor: number): Amount[] {
  const partners: Amount[] = [];
  let start = amount.start;
  let range = false;
  while (partners.length < 12) {
    const partner = partnerBefore(line, start, amount, floor);
    if (partner === null) break;
    range ||= partner.approximate;
    partners.unshift(partner);
    start = partner.start;
  }
  return [...partners, range ? { ...amount, approximate: true } : amount];
}

const connected = /(\d[\d.,]{0,18}?)( ?[-–] ?|,? og |,? samt |, | til )$/;

function partnerBefore(line: string, start: number, amount: Amount, floor: number): Amount | null {
  const from = Math.max(floor, start - 26);
  const match = connected.exec(line.slice(from, start));
  if (match === null) return null;
  const [, written = "", connector = ""] = match;
  const at = from + match.index;
  const number = readDanishNumber(line, at);
  if (isGlued(line, at) || number === null || number.end !== at + written.length) return null;
  const range = /[-–]|til/.test(connector);
  const sure = number.form === "grouped" || number.form === "decimal";
  if (!sure && !(range && !connector.includes("til") && number.form === "plain" && !/^(?:19|20)\d\d$/.test(written))) return null;
  const value = worth(number, amount.unit);
  if (value === null) return null;
  return {
    start: at,
    end: number.end,
    numberStart: at,
    numberEnd: number.end,
    ...value,
    unit: amount.unit,
    explicitUnit: true,
    approximate: range,
  };
}
