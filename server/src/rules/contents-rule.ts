import type { ContentsFit } from "../facts/contents-match.ts";
import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import type { ContentsEntry, Text } from "../syntax/tree.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { type HeldTable, holdTable } from "./contents-table.ts";
import type { DocumentContext, DocumentRule, Finding, Message, RulePage, Severity } from "./rule.ts";

/** A rule about the table of contents; silent where there is none, or where it is not understood. */
export function contentsRule(
  code: string,
  severity: Severity,
  title: Message,
  page: RulePage,
  check: (table: HeldTable, context: DocumentContext) => readonly Finding[],
): DocumentRule {
  return {
    code,
    severity,
    title,
    page,
    scope: "document",
    check: (context) => {
      const table = holdTable(context.facts);
      return table ? check(table, context) : [];
    },
  };
}

/** Entries with the items they belong to, of one fit. */
export function pairsOf(table: HeldTable, facts: DocumentFacts, wanted: ContentsFit): { entry: ContentsEntry; punkt: PlacedPunkt }[] {
  return table.match.pairs
    .filter(({ fit }) => fit === wanted)
    .map(({ entry, punkt }) => ({ entry: entryAt(table, entry), punkt: punktAt(facts, punkt) }));
}

export const entryAt = ({ contents }: HeldTable, index: number): ContentsEntry => contents.entries[index] as ContentsEntry;
export const punktAt = (facts: DocumentFacts, index: number): PlacedPunkt => facts.punkter[index] as PlacedPunkt;

/** The item's title in the document; of a wrapped title its first line. */
export const titleSpan = ({ firstLine, facts }: PlacedPunkt): Span => shiftSpan(facts.title, firstLine);
export const entrySpan = ({ contents }: HeldTable, entry: ContentsEntry): Span => shiftSpan(entry.title, contents.firstLine);

/** The item as a message names it: by its number, else by its title. */
export const named = ({ facts }: PlacedPunkt): Message =>
  facts.number === null
    ? { da: `»${facts.title.text}«`, en: `“${facts.title.text}”` }
    : { da: `punkt ${facts.number}`, en: `item ${facts.number}` };

/** A title that goes on below its first line: one edit cannot take its place. */
export const isWrapped = ({ text, start, end }: Text): boolean => text.length > end - start;
