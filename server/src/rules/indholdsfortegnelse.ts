import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import type { ContentsEntry } from "../syntax/tree.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { type HeldTable, holdTable, regenerateFix } from "./contents-table.ts";
import {
  type DocumentContext,
  type DocumentRule,
  type Edit,
  type Finding,
  type Fix,
  type Message,
  replaceSpan,
  type Severity,
} from "./rule.ts";

/** A rule about the table of contents; silent where there is none, or where it is not understood. */
function contentsRule(
  code: string,
  severity: Severity,
  title: Message,
  check: (table: HeldTable, context: DocumentContext) => readonly Finding[],
): DocumentRule {
  return {
    code,
    severity,
    title,
    scope: "document",
    check: (context) => {
      const table = holdTable(context.facts);
      return table ? check(table, context) : [];
    },
  };
}

const entryAt = ({ contents }: HeldTable, index: number): ContentsEntry => contents.entries[index] as ContentsEntry;
const punktAt = (facts: DocumentFacts, index: number): PlacedPunkt => facts.punkter[index] as PlacedPunkt;
const titleSpan = ({ firstLine, facts }: PlacedPunkt): Span => shiftSpan(facts.title, firstLine);
const entrySpan = ({ contents }: HeldTable, entry: ContentsEntry): Span => shiftSpan(entry.title, contents.firstLine);
const named = ({ facts }: PlacedPunkt): string => (facts.number === null ? `»${facts.title.text}«` : `punkt ${facts.number}`);
const namedEn = ({ facts }: PlacedPunkt): string => (facts.number === null ? `“${facts.title.text}”` : `item ${facts.number}`);

/** Whether the table leaves closed items out: it has none of them. */
function omitsClosed({ match }: HeldTable, { punkter }: DocumentFacts): boolean {
  return !punkter.some(({ facts }, index) => facts.closed && match.entryOf(index) !== null);
}

/** An item that the table lacks. A table may leave out all closed items. */
export const manglerPunkt = contentsRule(
  "indholdsfortegnelse-mangler-punkt",
  "warning",
  { da: "Et punkt står ikke i indholdsfortegnelsen", en: "An item is not in the table of contents" },
  (table, { facts, text }) =>
    table.match.missingPunkter
      .map((index) => punktAt(facts, index))
      .filter((punkt) => !punkt.facts.closed || !omitsClosed(table, facts))
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
        fixes: () => [{ ...regenerateFix(table, facts, text), preferred: true }],
      })),
);

/** An entry with no item. */
export const ukendtPunkt = contentsRule(
  "indholdsfortegnelse-ukendt-punkt",
  "warning",
  { da: "Indholdsfortegnelsen nævner et punkt, der ikke findes", en: "The table of contents names an item that is not there" },
  (table, { facts, text }) =>
    table.match.unknownEntries.map((index) => {
      const entry = entryAt(table, index);
      return {
        span: entrySpan(table, entry),
        message: {
          da: "Indholdsfortegnelsen nævner et punkt, som dokumentet ikke har. Fjern linjen, eller generér indholdsfortegnelsen på ny.",
          en: "The table of contents names an item that the document does not have. Remove the line, or generate the table anew.",
        },
        fixes: () => [removeEntry(table, entry), regenerateFix(table, facts, text)],
      };
    }),
);

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

/** An entry whose title differs from its item's. */
export const titel = contentsRule(
  "indholdsfortegnelse-titel",
  "warning",
  { da: "En titel i indholdsfortegnelsen er en anden end punktets", en: "A title in the table of contents differs from the item's" },
  (table, { facts }) =>
    table.match.pairs
      .filter(({ fit }) => fit === "differs")
      .map((pair) => {
        const entry = entryAt(table, pair.entry);
        const punkt = punktAt(facts, pair.punkt);
        return {
          span: entrySpan(table, entry),
          message: {
            da: `Titlen er en anden end på ${named(punkt)}: »${punkt.facts.title.text}«. Ret den ene.`,
            en: `The title differs from that of ${namedEn(punkt)}: “${punkt.facts.title.text}”. Correct one of them.`,
          },
          related: [{ span: titleSpan(punkt), message: { da: "Punktets titel", en: "The item's title" } }],
          fixes: () => [
            {
              title: { da: "Brug punktets titel", en: "Take the item's title" },
              edits: [replaceSpan(entrySpan(table, entry), punkt.facts.title.text)],
              preferred: true,
            },
            {
              title: { da: "Brug titlen fra indholdsfortegnelsen", en: "Take the title from the table of contents" },
              edits: [replaceSpan(titleSpan(punkt), entry.title.text)],
            },
          ],
        };
      }),
);

/** An entry that is a cut-off beginning of its item's title, as systems cut at about 100 characters. */
export const afkortet = contentsRule(
  "indholdsfortegnelse-afkortet",
  "hint",
  { da: "En titel i indholdsfortegnelsen er afkortet", en: "A title in the table of contents is cut off" },
  (table, { facts }) =>
    table.match.pairs
      .filter(({ fit }) => fit === "cut")
      .map((pair) => {
        const entry = entryAt(table, pair.entry);
        const punkt = punktAt(facts, pair.punkt);
        return {
          span: entrySpan(table, entry),
          message: {
            da: `Titlen er afkortet. Hele titlen på ${named(punkt)} er »${punkt.facts.title.text}«.`,
            en: `The title is cut off. The whole title of ${namedEn(punkt)} is “${punkt.facts.title.text}”.`,
          },
          related: [{ span: titleSpan(punkt), message: { da: "Punktets titel", en: "The item's title" } }],
          fixes: () => [
            {
              title: { da: "Skriv hele titlen", en: "Write the whole title" },
              edits: [replaceSpan(entrySpan(table, entry), punkt.facts.title.text)],
            },
          ],
        };
      }),
);

/** An entry out of the items' order: the fewest that must move for the rest to stand in order. */
export const raekkefoelge = contentsRule(
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
            da: `Indholdsfortegnelsen har ${named(punkt)} på en anden plads end dokumentet. Generér indholdsfortegnelsen på ny.`,
            en: `The table of contents has ${namedEn(punkt)} in another place than the document. Generate the table anew.`,
          },
          related: [{ span: titleSpan(punkt), message: { da: "Punktets plads i dokumentet", en: "The item's place in the document" } }],
          fixes: () => [{ ...regenerateFix(table, facts, text), preferred: true }],
        },
      ];
    });
  },
);

/** Page numbers that fall. */
export const sidetal = contentsRule(
  "indholdsfortegnelse-sidetal",
  "information",
  { da: "Sidetallene i indholdsfortegnelsen falder", en: "Page numbers in the table of contents fall" },
  (table) => {
    const { contents } = table;
    const paged = contents.entries.filter(({ page, pageSpan }) => page !== null && pageSpan !== null);
    const kept = longestRising(paged.map(({ page }) => page as number));
    return paged.flatMap((entry, index): Finding[] => {
      if (kept.has(index)) return [];
      const falls = index > 0 && (entry.page as number) < (paged[index - 1]?.page ?? 0);
      return [
        {
          span: shiftSpan(entry.pageSpan as Span, contents.firstLine),
          message: falls
            ? {
                da: `Sidetallet falder: ${entry.page} kommer efter ${paged[index - 1]?.page}. Ret det, eller generér indholdsfortegnelsen i dit sagssystem.`,
                en: `The page number falls: ${entry.page} follows ${paged[index - 1]?.page}. Correct it, or generate the table in your case system.`,
              }
            : {
                da: `Sidetallet ${entry.page} er større end det næste. Ret det, eller generér indholdsfortegnelsen i dit sagssystem.`,
                en: `The page number ${entry.page} is larger than the next. Correct it, or generate the table in your case system.`,
              },
        },
      ];
    });
  },
);

/**
 * Indices of a longest run of values that never falls (patience sorting). Of two that cannot both stay, the earlier
 * does: the values are gone through from the end.
 */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const following: number[] = [];
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index] as number;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) >= value) low = middle + 1;
      else high = middle;
    }
    following[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = following[index] as number) kept.add(index);
  return kept;
}
