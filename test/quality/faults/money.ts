import type { Random } from "../../bench/random.ts";
import type { CleanDocument, Fault } from "../document.ts";
import type { MarkPlace } from "../marked.ts";
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
    const words = otherDigits(wrong.words, value);
    if (words === wrong.words || value < 1000) return null;
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

/** A part or the total is wrong by more than rounding can explain. */
export const sumAfviger: Fault = {
  code: "sum-afviger",
  plant: (document, random) => {
    const totals = all(document, "sum-total");
    if (totals.length === 0) return null;
    const total = random.pick(totals);
    const parts = all(document, "sum-part").filter(({ data }) => data === total.data);
    const wrong = random.chance(0.5) ? total : random.pick(parts);
    const words = spoilSum(wrong.words, parts.length, random);
    if (words === null) return null;
    const others = wrong === total ? [] : [total];
    return {
      marked: replaceAll(document.marked, [spoilWords(document, wrong, words), ...others.map((place) => around(document.marked, place))]),
      variety: `${wrong === total ? "total" : "part"}, ${/mio/.test(wrong.words) ? "mio. in a sentence" : /kr|,-/.test(wrong.words) ? "kroner in a sentence" : /,/.test(wrong.words) ? "mio. in a table" : "kroner in a table"}`,
      companions: ["bevilling-uenig", "medfinansiering-uenig"],
    };
  },
};

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
