import { type CalendarDate, isoDate } from "../facts/calendar-date.ts";
import { redate } from "./redate.ts";

/**
 * The name of a new meeting's file, after that of another: with the new date in the place of the old one, in its form
 * (`2020-02-05`, `20200205`, `05-02-2020`, `5. februar 2020`); a name without a date gets one behind it.
 */
export function fileNameFor(model: string, old: CalendarDate | null, date: CalendarDate): string {
  const [, stem = model, extension = ""] = /^(.*?)(\.[^.]+)?$/.exec(model) ?? [];
  const renamed = old ? inForms(stem, old, date) : stem;
  return `${renamed === stem ? `${stem} ${isoDate(date)}` : renamed}${extension || ".referat"}`;
}

function inForms(stem: string, old: CalendarDate, date: CalendarDate): string {
  const [from, to] = [isoDate(old), isoDate(date)];
  for (const write of [
    same,
    (iso: string) => iso.replaceAll("-", ""),
    (iso: string) => iso.replaceAll("-", "_"),
    (iso: string) => iso.replaceAll("-", "."),
  ])
    if (stem.includes(write(from))) return stem.replace(write(from), write(to));
  const [backwards, forwards] = [reversed(from), reversed(to)];
  if (stem.includes(backwards.replaceAll("-", ""))) return stem.replace(backwards.replaceAll("-", ""), forwards.replaceAll("-", ""));
  return redate(stem, old, date);
}

const same = (iso: string): string => iso;
const reversed = (iso: string): string => iso.split("-").reverse().join("-");
