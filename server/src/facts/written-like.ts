import { months } from "../vocabulary/calendar.ts";
import type { CalendarDate } from "./calendar-date.ts";

/** Writes a date in the form in which another one is written: `05-02-2020`, `5.2.20`, `4/12 2012`, `5. februar 2020`. */
export function writtenLike(model: string, { day, month, year }: CalendarDate): string {
  const inWords = /^(\d{1,2})(\D{0,3}?)(\p{L}{3,9})(\.?[^\p{L}\d]{1,3})\d{4}$/u.exec(model);
  if (inWords) {
    const [, first = "", before = "", word = "", behind = ""] = inWords;
    return `${padded(day, first.startsWith("0"))}${before}${monthLike(word, month)}${behind}${year}`;
  }
  const [, first = "", mark = "-", second = "", gap = mark, last = ""] =
    /^(\d{1,2})(\D{1,3}?)(\d{1,2})(\D{1,3}?)(\d{2,4})$/.exec(model) ?? [];
  // `12-11-2020` does not tell whether it would write `05`; with a hyphen nearly all do.
  const pad = first.startsWith("0") || second.startsWith("0") || (mark === "-" && first.length + second.length !== 2);
  return `${padded(day, pad)}${mark}${padded(month, pad)}${gap}${last.length === 2 ? String(year).slice(-2) : year}`;
}

const padded = (number: number, pad: boolean): string => String(number).padStart(pad ? 2 : 1, "0");

function monthLike(word: string, month: number): string {
  const name = months[month - 1] ?? String(month);
  if (word === word.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** A weekday's name in the case and inflection of the one that stands there: `Tirsdag`, `TIRSDAG`, `tirsdagen`. */
export function weekdayLike(model: string, name: string): string {
  const ending = /dag(en|s)$/i.exec(model)?.[1] ?? "";
  const word = name + ending.toLowerCase();
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
