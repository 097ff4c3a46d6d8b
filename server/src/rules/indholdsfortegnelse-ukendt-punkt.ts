import type { ContentsEntry } from "../syntax/tree.ts";
import { isClosedTitle } from "../vocabulary/punkter.ts";
import { contentsRule, entryAt, entrySpan } from "./contents-rule.ts";
import { type HeldTable, regenerateFixes } from "./contents-table.ts";
import type { Edit, Finding, Fix } from "./rule.ts";

/** An entry with no item. */
export const indholdsfortegnelseUkendtPunkt = contentsRule(
  "indholdsfortegnelse-ukendt-punkt",
  "warning",
  { da: "Indholdsfortegnelsen nævner et punkt, der ikke findes", en: "The table of contents names an item that is not there" },
  {
    about: "Indholdsfortegnelsen har en linje, som intet punkt svarer til.",
    bad: `
      Indholdsfortegnelse
      Budget for 2021.....\t3
      Ny cykelsti.....\t5
      Salg af grund.....\t7
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
    silent:
      "hvor indholdsfortegnelsen ikke kan forstås, om en underskriftsside eller en overskrift uden nummer i en nummereret tabel, og om lukkede punkter, som er taget ud.",
    fix: "fjerner linjen, eller genererer indholdsfortegnelsen på ny.",
  },
  (table, { facts, text }) =>
    table.match.unknownEntries.flatMap((index): Finding[] => {
      const entry = entryAt(table, index);
      if (isNoPunkt(table, entry)) return [];
      return [
        {
          span: entrySpan(table, entry),
          message: {
            da: "Indholdsfortegnelsen nævner et punkt, som dokumentet ikke har. Fjern linjen, eller generér indholdsfortegnelsen på ny.",
            en: "The table of contents names an item that the document does not have. Remove the line, or generate the table anew.",
          },
          fixes: () => [removeEntry(table, entry), ...regenerateFixes(table, facts, text)],
        },
      ];
    }),
);

/**
 * `Underskriftsside 10`, `SAGER TIL EFTERRETNING ... 3` in a table that numbers its items: a page, or what stands above
 * some items. A closed item is left out where minutes are published.
 */
const isNoPunkt = ({ contents }: HeldTable, { number, title }: ContentsEntry): boolean =>
  (number === null &&
    /^(?:underskrift|sager til |punkter til )/i.test(title.text) &&
    contents.entries.some((entry) => entry.number !== null)) ||
  isClosedTitle(title.text);

function removeEntry({ contents }: HeldTable, entry: ContentsEntry): Fix {
  const line = contents.firstLine + entry.line;
  const last = contents.firstLine + (entry.pageSpan?.line ?? entry.line);
  const edit: Edit = { start: { line, column: 0 }, end: { line: last + 1, column: 0 }, newText: "" };
  return {
    title: { da: "Fjern linjen fra indholdsfortegnelsen", en: "Remove the line from the table of contents" },
    edits: [edit],
    preferred: true,
  };
}
