import type { Random } from "../../bench/random.ts";
import { mark } from "../marked.ts";

/** A day of the calendar; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const months = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;
export const weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"] as const;

const dayLength = 86_400_000;
const time = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
const fromTime = (value: number): Day => {
  const date = new Date(value);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const addDays = (day: Day, days: number): Day => fromTime(time(day) + days * dayLength);
export const isBefore = (a: Day, b: Day): boolean => time(a) < time(b);
export const sameDay = (a: Day, b: Day): boolean => time(a) === time(b);
export const daysBetween = (a: Day, b: Day): number => Math.round((time(b) - time(a)) / dayLength);
export const weekday = (day: Day): string => weekdays[new Date(time(day)).getUTCDay()] as string;
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A working day at least `least` and at most about `most` days away; negative numbers go back. */
export function workday(random: Random, from: Day, least: number, most: number): Day {
  let day = addDays(from, random.integer(Math.min(least, most), Math.max(least, most)));
  const step = most < 0 ? -1 : 1;
  while (weekday(day) === "lørdag" || weekday(day) === "søndag") day = addDays(day, step);
  return day;
}

const two = (value: number): string => String(value).padStart(2, "0");
export const monthName = ({ month }: Day): string => months[month - 1] as string;
/** `05-02-2020` */
export const dashed = ({ year, month, day }: Day): string => `${two(day)}-${two(month)}-${year}`;
/** `05.02.2020` */
export const dotted = ({ year, month, day }: Day): string => `${two(day)}.${two(month)}.${year}`;
/** `5. februar 2020` */
export const long = (day: Day): string => `${day.day}. ${monthName(day)} ${day.year}`;
/** `Onsdag d. 05. februar 2020` */
export const longPadded = (day: Day): string => `${two(day.day)}. ${monthName(day)} ${day.year}`;
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A full date in a sentence, in one of the forms that minutes use, marked. */
export function proseDate(random: Random, day: Day): string {
  const forms = [
    long(day),
    long(day),
    long(day),
    long(day),
    dashed(day),
    `${day.day}.${day.month}.${day.year}`,
    dotted(day),
    `${day.day}/${day.month} ${day.year}`,
    `${day.day}.${monthName(day)} ${day.year}`,
  ];
  return mark("date", random.pick(forms));
}

/** `mandag den 3. maj 2021` with the right weekday, marked. */
export function weekdayDate(random: Random, day: Day, from: Day): string {
  const name = mark("weekday", weekday(day));
  const near = !isBefore(day, from) && daysBetween(from, day) < 200 && day.year === from.year;
  const forms = [`${name} den ${long(day)}`, `${name} d. ${long(day)}`, `${name}, den ${long(day)}`, `${name} den ${dashed(day)}`];
  if (near) forms.push(`${name} den ${day.day}. ${monthName(day)}`, `${name} d. ${day.day}. ${monthName(day)}`);
  return mark("weekday-date", random.pick(forms));
}
