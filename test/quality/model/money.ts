import type { Random } from "../../bench/random.ts";
import { mark } from "../marked.ts";

/** Amounts are whole kroner here. */
export type Kroner = number;

/** `1071288` as `1.071.288`. */
export const grouped = (value: number): string => String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ".");

/** `2,9` of 2.900.000, with so many decimals. */
export const millions = (value: Kroner, decimals: number): string => (Math.abs(value) / 1_000_000).toFixed(decimals).replace(".", ",");

/** How one document writes its amounts of kroner. */
export type KronerForm = "after" | "before" | "dash" | "kroner";

/** `1.071.288 kr.` */
export function kroner(value: Kroner, form: KronerForm = "after"): string {
  const sign = value < 0 ? "-" : "";
  if (form === "before") return `kr. ${sign}${grouped(value)}`;
  if (form === "dash") return `${sign}${grouped(value)},-`;
  return `${sign}${grouped(value)} ${form === "kroner" ? "kroner" : "kr."}`;
}

/** An amount in a sentence, marked as one whose form can be spoilt. */
export const amount = (value: Kroner, form: KronerForm = "after"): string => mark("amount", kroner(value, form), value);

/** `2,9 mio. kr.`; the value must be whole at that number of decimals. */
export const mio = (value: Kroner, decimals = 1): string => mark("mio", `${millions(value, decimals)} mio. kr.`, value);

/** An amount that ends in so many zeros, from `least` to `most`. */
export function pickKroner(random: Random, least: Kroner, most: Kroner, unit: Kroner = 1): Kroner {
  return random.integer(Math.ceil(least / unit), Math.floor(most / unit)) * unit;
}

/** Parts a whole into so many positive parts, each a multiple of `unit` (the whole must be one). */
export function partition(random: Random, whole: Kroner, count: number, unit: Kroner = 1): Kroner[] {
  const units = Math.round(whole / unit);
  const parts: number[] = [];
  let left = units;
  for (let index = count; index > 1; index--) {
    const most = Math.max(1, Math.floor((left - index + 1) / (index / 1.6)));
    const part = random.integer(Math.max(1, Math.floor(most / 4)), most);
    parts.push(part);
    left -= part;
  }
  return [...parts, left].map((part) => part * unit);
}
