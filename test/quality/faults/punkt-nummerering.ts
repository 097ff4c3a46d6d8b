import type { Fault } from "../document.ts";
import { all, around, here, inside, replaceAll } from "./edit.ts";

/** A number that is wrong on one item, or a jump from an item on. The finding stands at that item or the next. */
export const punktNummerering: Fault = {
  code: "punkt-nummerering",
  plant: (document, random) => {
    const numbers = all(document, "punkt-number");
    // Only where the numbers follow each other: there are systems that order items by groups, or move closed ones.
    if (numbers.length < 4 || numbers.some(({ words }, index) => Number(words) !== Number(numbers[0]?.words) + index)) return null;
    const at = random.integer(1, numbers.length - 1);
    const place = numbers[at];
    if (place === undefined) return null;
    const now = Number(place.words);
    const after = numbers.slice(at + 1);
    const variety = random.pick(["jump", "repeat", "one wrong", "backwards"] as const);
    const wrong = variety === "repeat" ? now - 1 : variety === "backwards" ? now - 2 : now + random.integer(1, 3);
    if (wrong < 1 || (variety === "backwards" && at < 2)) return null;
    const shifted =
      variety === "jump" || variety === "repeat" ? after.map((next) => inside(next, String(Number(next.words) + wrong - now))) : [];
    const headings = all(document, "punkt-heading").filter(({ data }) => [place.data, after[0]?.data].includes(data));
    return {
      // Marks nest: those of the headings go around text that the numbers' replacements change, so they come last.
      marked: aroundHeadings(
        replaceAll(document.marked, [inside(place, here(String(wrong))), ...shifted]),
        document,
        headings.map(({ data }) => data),
      ),
      variety,
      companions: ["indholdsfortegnelse-titel", "indholdsfortegnelse-ukendt-punkt", "indholdsfortegnelse-mangler-punkt"],
    };
  },
};

function aroundHeadings(marked: string, document: Parameters<Fault["plant"]>[0], indexes: readonly string[]): string {
  const changed = { ...document, marked };
  return replaceAll(
    marked,
    all(changed, "punkt-heading")
      .filter(({ data }) => indexes.includes(data))
      .map((place) => around(marked, place)),
  );
}
