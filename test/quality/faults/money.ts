import type { Random } from "../../bench/random.ts";
import type { CleanDocument, Fault } from "../document.ts";
import { type MarkPlace, plain } from "../marked.ts";
import { all, around, here, inside, replaceAll } from "./edit.ts";

/** The same words with the digits of another number, grouped as they were. */
function otherDigits(words: string, value: number): string {
  return words.replace(/\d[\d.]*\d|\d/, String(value).replace(/\B(?=(\d{3})+$)/g, "."));
}

/** A number as a slip of the fingers or of the mind makes it. */
function wrongNumber(value: number, random: Random): readonly [string, number] {
  const digits = String(value);
  const at = random.integer(1, Math.max(1, digits.replace(/0+$/, "").length - 1));
  const ways: readonly (() => readonly [string, number])[] = [
    () => ["one digit", Number(digits.slice(0, at) + ((Number(digits[at] ?? 0) + random.integer(1, 8)) % 10) + digits.slice(at + 1))],
    () => [
      "two digits changed places",
      Number(digits.slice(0, at - 1) + (digits[at] ?? "") + (digits[at - 1] ?? "") + digits.slice(at + 1)),
    ],
    () => [
      "another amount",
      Math.round((value * (1 + random.pick([-1, 1]) * (0.02 + random.next() * 0.3))) / 1000) * 1000 + random.integer(1, 9) * 37,
    ],
  ];
  return random.pick(ways)();
}

const firstNumber = (words: string): number => Number((/\d[\d.]*/.exec(words)?.[0] ?? "0").replaceAll(".", ""));

function byData(places: readonly MarkPlace[]): MarkPlace[][] {
  const groups = new Map<string, MarkPlace[]>();
  for (const place of places) groups.set(place.data, [...(groups.get(place.data) ?? []), place]);
  return [...groups.values()];
}

/** One statement of a grant, of two or more, has another amount. */
export const bevillingUenig: Fault = {
  code: "bevilling-uenig",
  plant: (document, random) => {
    const groups = byData(all(document, "grant")).filter((group) => group.length > 1);
    if (groups.length === 0) return null;
    const group = random.pick(groups);
    const wrong = random.pick(group);
    const [variety, value] = wrongNumber(firstNumber(wrong.words), random);
    const right = firstNumber(wrong.words);
    const words = otherDigits(wrong.words, value);
    if (words === wrong.words || value < 1000 || mayBeRounded(value, right) || mayBeRounded(right, value)) return null;
    if (standsElsewhere(document, Math.abs(value - right))) return null;
    return {
      marked: replaceAll(document.marked, [
        inside(wrong, here(words)),
        ...group.filter((place) => place !== wrong).map((place) => around(document.marked, place)),
      ]),
      variety,
      companions: ["sum-afviger", "medfinansiering-uenig"],
    };
  },
};

/** `1.900.000` beside 1.920.000: nobody can tell a rounding from a slip. */
function mayBeRounded(round: number, exact: number): boolean {
  const unit = 10 ** (/0*$/.exec(String(round))?.[0].length ?? 0);
  return exact % unit !== 0 && Math.abs(round - exact) * 2 <= unit;
}

/** Another place names the difference: it may be what was left out, and a reader cannot be sure of a fault. */
function standsElsewhere(document: CleanDocument, kroner: number): boolean {
  const grouped = String(kroner).replace(/\B(?=(\d{3})+$)/g, "\\.");
  const millions = kroner % 10_000 === 0 ? `|${String(kroner / 1_000_000).replace(".", ",")}0? mio` : "";
  return new RegExp(`(?<![\\d.,])(?:${grouped}(?![\\d]|[.,]\\d)${millions})`).test(plain(document.marked));
}

/**
 * A part or the total is wrong by more than rounding can explain, and by no amount that stands elsewhere or that a row or
 * a run of rows is of: such a table may have a structure that only its authors know.
 */
export const sumAfviger: Fault = {
  code: "sum-afviger",
  plant: (document, random) => {
    const totals = all(document, "sum-total");
    if (totals.length === 0) return null;
    const total = random.pick(totals);
    const parts = all(document, "sum-part").filter(({ data }) => data === total.data);
    const wrong = random.chance(0.5) ? total : random.pick(parts);
    const words = spoilSum(wrong.words, parts.length, random);
    if (words === null || mayBeMeant(document, wrong, words, parts, total)) return null;
    const others = wrong === total ? [] : [total];
    return {
      marked: replaceAll(document.marked, [spoilWords(document, wrong, words), ...others.map((place) => around(document.marked, place))]),
      variety: `${wrong === total ? "total" : "part"}, ${/mio/.test(wrong.words) ? "mio. in a sentence" : /kr|,-/.test(wrong.words) ? "kroner in a sentence" : /,/.test(wrong.words) ? "mio. in a table" : "kroner in a table"}`,
      companions: ["bevilling-uenig", "medfinansiering-uenig"],
    };
  },
};

/** What the numbers of a sum are worth, in their last place. */
const worthOf = (words: string): number => Number((/\d[\d.,]*\d|\d/.exec(words)?.[0] ?? "0").replace(/[.,]/g, ""));

function mayBeMeant(document: CleanDocument, wrong: MarkPlace, words: string, parts: readonly MarkPlace[], total: MarkPlace): boolean {
  const values = parts.map((part) => worthOf(part === wrong ? words : part.words));
  const off = sumOf(values) - worthOf(wrong === total ? words : total.words);
  // Kroner may hide their øre.
  if (Math.abs(off) <= parts.length + 1) return true;
  if (values.some((value) => off === 2 * value)) return true;
  const isRun = values.some((_, first) => values.some((_, last) => last >= first && sumOf(values.slice(first, last + 1)) === off));
  const unit = /,\d/.test(total.words) ? 1_000_000 / 10 ** (/,(\d+)/.exec(total.words)?.[1]?.length ?? 0) : 1;
  return isRun || standsElsewhere(document, Math.abs(off) * unit);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A mark within keeps its signs: only the digits change. */
function spoilWords(document: CleanDocument, place: MarkPlace, words: string) {
  const marked = document.marked.slice(place.start, place.end);
  return inside(place, here(marked.replace(place.words, words)));
}

function spoilSum(words: string, count: number, random: Random): string | null {
  const decimal = /(\d[\d.]*),(\d+)(?!-)/.exec(words);
  if (decimal !== null) {
    const [written = "", whole = "", decimals = ""] = decimal;
    const unit = 10 ** decimals.length;
    const value = Number(whole.replaceAll(".", "")) * unit + Number(decimals);
    const now = value + random.pick([-1, 1]) * random.integer(count + 2, count + 2 + Math.max(3, Math.floor(value / 4)));
    if (now <= 0) return null;
    return words.replace(
      written,
      `${String(Math.floor(now / unit)).replace(/\B(?=(\d{3})+$)/g, ".")},${String(now % unit).padStart(decimals.length, "0")}`,
    );
  }
  const [, value] = wrongNumber(firstNumber(words), random);
  const now = otherDigits(words, value);
  return now === words ? null : now;
}

export const moneyFaults: readonly Fault[] = [bevillingUenig, sumAfviger];
