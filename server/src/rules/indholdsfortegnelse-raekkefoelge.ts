import { contentsRule, entryAt, entrySpan, named, punktAt, titleSpan } from "./contents-rule.ts";
import { regenerateFixes } from "./contents-table.ts";
import { longestRising } from "./longest-rising.ts";
import type { Finding } from "./rule.ts";

/** An entry out of the items' order: the fewest that must move for the rest to stand in order. */
export const indholdsfortegnelseRaekkefoelge = contentsRule(
  "indholdsfortegnelse-raekkefoelge",
  "warning",
  { da: "Indholdsfortegnelsen har punkterne i en anden rækkefølge", en: "The table of contents has the items in another order" },
  (table, { facts, text }) => {
    const { pairs } = table.match;
    const kept = longestRising(pairs.map(({ punkt }) => punkt));
    return pairs.flatMap((pair, index): Finding[] => {
      if (kept.has(index)) return [];
      const punkt = punktAt(facts, pair.punkt);
      return [
        {
          span: entrySpan(table, entryAt(table, pair.entry)),
          message: {
            da: `Indholdsfortegnelsen har ${named(punkt).da} på en anden plads end dokumentet. Generér indholdsfortegnelsen på ny.`,
            en: `The table of contents has ${named(punkt).en} in another place than the document. Generate the table anew.`,
          },
          related: [{ span: titleSpan(punkt), message: { da: "Punktets plads i dokumentet", en: "The item's place in the document" } }],
          fixes: () => regenerateFixes(table, facts, text),
        },
      ];
    });
  },
);
