import { language, t } from "./localize.ts";

/** `05-02-2020`, as Danish minutes write a date; words where there is none. */
export const dateText = (date: string | null): string => date?.split("-").reverse().join("-") ?? t("uden dato");

/** A count as people write it: `1.240`. */
export const countText = (count: number): string => count.toLocaleString(locale());

/** An amount of money: `1.250.000 kr.`, `-4.687.637,77 kr.`. */
export function kronerText(ore: number): string {
  const decimals = ore % 100 === 0 ? 0 : 2;
  return `${(ore / 100).toLocaleString(locale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals })} kr.`;
}

export const sagerText = (count: number): string => (count === 1 ? t("1 sag") : t("{0} sager", countText(count)));

export const treatedText = (count: number): string => (count === 1 ? t("behandlet 1 gang") : t("behandlet {0} gange", countText(count)));

export const committeeText = (committee: string | null): string => committee ?? t("udvalg ikke angivet");

const locale = (): string => (language() === "en" ? "en-GB" : "da-DK");
