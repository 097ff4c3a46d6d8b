import { danishDate, isoDate } from "../facts/calendar-date.ts";
import { months } from "../vocabulary/calendar.ts";
import type { DocumentRecord } from "./record.ts";

/** The words by which a document is searched, folded. */
export interface SearchText {
  /** Committee and date of the meeting; the title where no committee is known. */
  readonly meeting: string;
  /** All items, to tell at once that a word stands in none. */
  readonly allPunkter: string;
  /** Each item's number and title, in the document's order. */
  readonly punkter: readonly string[];
}

const plain = /^[\n\x20-\x7eæøåÆØÅ]*$/;
const accents = /(?<![aA])[\u0300-\u036f]|(?<=[aA])[\u0300-\u0309\u030b-\u036f]/g;

/** Lower case without accents, so that `idé` is found by `ide`. The letters æ, ø and å are letters of their own. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(accents, "").normalize("NFC").toLowerCase();
}

export function searchTextOf({ title, committee, date, punkter }: DocumentRecord): SearchText {
  const dates = date ? `${isoDate(date)} ${danishDate(date)} ${date.day}. ${months[date.month - 1] ?? ""} ${date.year}` : "";
  const allPunkter = fold(punkter.map(({ punkt }) => numberedTitle(punkt.number, punkt.title.text)).join("\n"));
  return { meeting: fold(`${committee ?? title?.text ?? ""} ${dates}`), allPunkter, punkter: allPunkter.split("\n") };
}

/** `7. Budgetopfølgning`, as outlines and lists write an item. */
export const numberedTitle = (number: number | null, title: string): string => (number === null ? title : `${number}. ${title}`);
