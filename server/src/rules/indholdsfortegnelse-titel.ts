import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { ContentsEntry } from "../syntax/tree.ts";
import { contentsRule, entrySpan, isWrapped, named, pairsOf, titleSpan } from "./contents-rule.ts";
import type { HeldTable } from "./contents-table.ts";
import { type Fix, replaceSpan } from "./rule.ts";

/** An entry whose title differs from its item's. */
export const indholdsfortegnelseTitel = contentsRule(
  "indholdsfortegnelse-titel",
  "warning",
  { da: "En titel i indholdsfortegnelsen er en anden end punktets", en: "A title in the table of contents differs from the item's" },
  {
    about: "En linje i indholdsfortegnelsen har en anden titel end sit punkt.",
    bad: `
      Indholdsfortegnelse
      Budget for 2021.....\t3
      Ny vej ved havnen.....\t5
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
    silent: "om mellemrum, store bogstaver og prikker. En afkortet titel er en regel for sig.",
    fix: "bruger den ene eller den anden titel.",
  },
  (table, { facts }) =>
    pairsOf(table, facts, "differs").map(({ entry, punkt }) => {
      return {
        span: entrySpan(table, entry),
        message: {
          da: `Titlen er en anden end på ${named(punkt).da}: »${punkt.facts.title.text}«. Ret den ene.`,
          en: `The title differs from that of ${named(punkt).en}: “${punkt.facts.title.text}”. Correct one of them.`,
        },
        related: [{ span: titleSpan(punkt), message: { da: "Punktets titel", en: "The item's title" } }],
        fixes: () => [...takePunktTitle(table, entry, punkt), ...takeEntryTitle(entry, punkt)],
      };
    }),
);

function takePunktTitle(table: HeldTable, entry: ContentsEntry, { facts }: PlacedPunkt): Fix[] {
  if (isWrapped(entry.title)) return [];
  const edits = [replaceSpan(entrySpan(table, entry), facts.title.text)];
  return [{ title: { da: "Brug punktets titel", en: "Take the item's title" }, edits, preferred: true }];
}

function takeEntryTitle(entry: ContentsEntry, punkt: PlacedPunkt): Fix[] {
  if (isWrapped(punkt.facts.title)) return [];
  const edits = [replaceSpan(titleSpan(punkt), entry.title.text)];
  return [{ title: { da: "Brug titlen fra indholdsfortegnelsen", en: "Take the title from the table of contents" }, edits }];
}
