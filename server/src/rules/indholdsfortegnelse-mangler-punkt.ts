import { shiftSpan } from "../text/source-text.ts";
import { contentsRule, punktAt, titleSpan } from "./contents-rule.ts";
import { omitsClosed, regenerateFixes } from "./contents-table.ts";

/** An item that the table lacks. A table may leave out all closed items. */
export const indholdsfortegnelseManglerPunkt = contentsRule(
  "indholdsfortegnelse-mangler-punkt",
  "warning",
  { da: "Et punkt står ikke i indholdsfortegnelsen", en: "An item is not in the table of contents" },
  {
    about: "Et punkt står ikke i indholdsfortegnelsen.",
    bad: `
      Indholdsfortegnelse
      Budget for 2021.....\t3
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
    silent: "hvor der ingen indholdsfortegnelse er, og om lukkede punkter.",
    fix: "generér indholdsfortegnelsen på ny; de sidetal, der kan beholdes, beholdes.",
  },
  (table, { facts, text }) => {
    const missing = table.match.missingPunkter.map((index) => punktAt(facts, index));
    const passOver = missing.some((punkt) => punkt.facts.closed) && omitsClosed(table, facts);
    return missing
      .filter((punkt) => !(punkt.facts.closed && passOver))
      .map((punkt) => ({
        span: titleSpan(punkt),
        message: {
          da: "Punktet står ikke i indholdsfortegnelsen. Tilføj det, eller generér indholdsfortegnelsen på ny.",
          en: "The item is not in the table of contents. Add it, or generate the table anew.",
        },
        related: [
          {
            span: shiftSpan(table.contents.heading, table.contents.firstLine),
            message: { da: "Indholdsfortegnelsen", en: "The table of contents" },
          },
        ],
        fixes: () => regenerateFixes(table, facts, text),
      }));
  },
);
