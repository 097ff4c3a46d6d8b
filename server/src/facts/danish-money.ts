import { type MoneyUnit, oreExponent } from "../vocabulary/money.ts";
import type { Amount } from "./amounts.ts";

/** Øre in Danish form, as the messages write amounts: `789.763 kr.`, `-4.687.637,77 kr.`. */
export function danishKroner(ore: number): string {
  return `${danishDigits(ore, 2)} kr.`;
}

/** Øre in the unit that the document uses at that place (`2,9 mio. kr.`), where it comes out in at most three decimals. */
export function danishAmount(ore: number, unit: MoneyUnit): string {
  const names = { kroner: "kr.", tusinde: "t.kr.", millioner: "mio. kr.", milliarder: "mia. kr." } as const;
  const exponent = oreExponent[unit];
  return unit === "kroner" || ore % 10 ** (exponent - 3) !== 0 ? danishKroner(ore) : `${danishDigits(ore, exponent)} ${names[unit]}`;
}

/** The number of an amount as the document writes it, with another amount's value, in the unit that stands there. */
export function numberFor(ore: number, { unit }: Pick<Amount, "unit">): string {
  return danishDigits(Math.abs(ore), oreExponent[unit]);
}

function danishDigits(ore: number, exponent: number): string {
  const digits = String(Math.abs(ore)).padStart(exponent + 1, "0");
  const whole = digits.slice(0, -exponent).replace(/\B(?=(?:\d{3}){1,8}$)/g, ".");
  const decimals = digits.slice(-exponent).replace(/(?<!0)0+$/, "");
  const shown = decimals === "" ? "" : `,${exponent === 2 ? decimals.padEnd(2, "0") : decimals}`;
  return `${ore < 0 ? "-" : ""}${whole}${shown}`;
}
