import type { ContentsPair } from "../facts/contents-match.ts";
import { contentsRule, entryAt, entrySpan, named, punktAt, titleSpan } from "./contents-rule.ts";
import { regenerateFixes } from "./contents-table.ts";
import { outOfOrder } from "./longest-rising.ts";

/** An entry out of the items' order: the fewest that must move for the rest to stand in order. */
export const indholdsfortegnelseRaekkefoelge = contentsRule(
  "indholdsfortegnelse-raekkefoelge",
  "warning",
  { da: "Indholdsfortegnelsen har punkterne i en anden rækkefølge", en: "The table of contents has the items in another order" },
  {
    about: "Linjerne i indholdsfortegnelsen står i en anden rækkefølge end punkterne.",
    bad: `
      Indholdsfortegnelse
      Ny cykelsti.....\t5
      Budget for 2021.....\t7
      Punkt 1: Budget for 2021
      20/1233
      Sagsfremstilling
      Budgettet er opdateret.
      Punkt 2: Ny cykelsti
      20/1234
      Sagsfremstilling
      Stien er projekteret.
    `,
    good: `
      Indholdsfortegnelse
      Budget for 2021.....\t3
      Ny cykelsti.....\t5
      Punkt 1: Budget for 2021
      20/1233
      Sagsfremstilling
      Budgettet er opdateret.
      Punkt 2: Ny cykelsti
      20/1234
      Sagsfremstilling
      Stien er projekteret.
    `,
    silent: "hvor indholdsfortegnelsen ikke kan forstås.",
    fix: "genererer indholdsfortegnelsen på ny.",
  },
  (table, { facts, text }) => {
    const { pairs } = table.match;
    return outOfOrder(pairs.map(({ punkt }) => punkt)).map((index) => {
      const pair = pairs[index] as ContentsPair;
      const punkt = punktAt(facts, pair.punkt);
      return {
        span: entrySpan(table, entryAt(table, pair.entry)),
        message: {
          da: `Indholdsfortegnelsen har ${named(punkt).da} på en anden plads end dokumentet. Generér indholdsfortegnelsen på ny.`,
          en: `The table of contents has ${named(punkt).en} in another place than the document. Generate the table anew.`,
        },
        related: [{ span: titleSpan(punkt), message: { da: "Punktets plads i dokumentet", en: "The item's place in the document" } }],
        fixes: () => regenerateFixes(table, facts, text),
      };
    });
  },
);
