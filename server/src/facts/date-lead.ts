import { isBlank, wordBefore } from "../text/characters.ts";
import { weekdays } from "../vocabulary/calendar.ts";

/** A weekday's name in front of a date. */
export interface WrittenWeekday {
  /** As `Date.getUTCDay` counts: 0 is Sunday. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** What stands directly in front of a date, as far as it makes the date surer. */
export interface DateLead {
  /** A word that announces a date (`den`, `d.`, `dateret`), a day of account (`pr.`), or a week's number (`uge`). */
  readonly kind: "date" | "account" | "week" | null;
  readonly weekday: WrittenWeekday | null;
}

/** No lead at all. */
const noLead: DateLead = { kind: null, weekday: null };

const kinds: ReadonlyMap<string, "date" | "account" | "week"> = new Map([
  ...["den", "d", "dateret", "dato", "mødedato", "dags"].map((word) => [word, "date"] as const),
  ["pr", "account"],
  ...["uge", "ugerne", "ugen"].map((word) => [word, "week"] as const),
]);

/** Words that may stand between weekday and date: `mandag aften den 5. maj`. */
const timesOfDay: ReadonlySet<string> = new Set(["morgen", "formiddag", "middag", "eftermiddag", "aften"]);

/** `mandag`, `mandagen`, `i mandags`. */
const weekdayWords: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap((name, index) => ["", "en", "s"].map((ending) => [name + ending, index] as const)),
);

const longestWord = 12;

/** Reads backwards what stands in front of column `start`. */
export function leadBefore(line: string, start: number): DateLead {
  const end = skipBack(line, start, ".:,(*");
  const word = wordBefore(line, end, longestWord);
  if (word === "") return noLead;
  const kind = kinds.get(word) ?? null;
  if (kind !== null) return { kind, weekday: word === "den" || word === "d" ? weekdayBefore(line, end - word.length) : null };
  // A full stop parts two sentences: `… lukket mandag. 5. maj åbner …`
  const weekday = weekdayBefore(line, start);
  return weekday === null ? noLead : { kind: "date", weekday };
}

function weekdayBefore(line: string, from: number): WrittenWeekday | null {
  let end = skipBack(line, from, ",(*");
  let word = wordBefore(line, end, longestWord);
  if (timesOfDay.has(word)) {
    end = skipBack(line, end - word.length, "");
    word = wordBefore(line, end, longestWord);
  }
  const index = weekdayWords.get(word);
  return index === undefined ? null : { index, start: end - word.length, end };
}

/** Back over blanks and the marks named, a few of them at most: what stands further off is not directly in front. */
function skipBack(line: string, from: number, marks: string): number {
  let at = from;
  while (at > 0 && from - at < 5 && (isBlank(line.charCodeAt(at - 1)) || marks.includes(line.charAt(at - 1)))) at--;
  return at;
}
