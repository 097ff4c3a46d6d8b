import type { Fault } from "../document.ts";
import { all, around, here, inside, replaceAll } from "./edit.ts";

/** A recommendation's point that jumps or repeats. The finding stands at that point or the one behind it. */
export const indstillingspunktNummerering: Fault = {
  code: "indstillingspunkt-nummerering",
  plant: (document, random) => {
    const numbers = all(document, "rec-number");
    const counts = (data: string): number => numbers.filter((other) => other.data === data).length;
    const places = numbers.filter(({ data, words }) => counts(data) > 1 && Number(words) > 1);
    if (places.length === 0) return null;
    const place = random.pick(places);
    const own = numbers.filter(({ data }) => data === place.data);
    const now = Number(place.words);
    const [variety, wrong] = random.pick([
      ["jump", now + random.integer(1, 2)],
      ["repeat", now - 1],
    ] as const);
    const neighbours = own.filter((other) => Math.abs(own.indexOf(other) - own.indexOf(place)) === 1);
    return {
      marked: replaceAll(document.marked, [
        inside(place, here(String(wrong))),
        ...neighbours.map((other) => around(document.marked, other)),
      ]),
      variety: `${variety} (${own.length} points)`,
    };
  },
};
