import { type ContentsMatch, matchContents } from "../facts/contents-match.ts";
import type { ContentsFacts, DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import type { ContentsEntry } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";
import { readAgain } from "./read-again.ts";
import type { Edit, Fix } from "./rule.ts";
import { applyEdits } from "./safe-fixes.ts";

/** The table of contents of a document held against its items, for the rules about it. */
export interface HeldTable {
  readonly contents: ContentsFacts;
  readonly match: ContentsMatch;
}

/** Null where there is no table, or where it is not understood: most of its entries fit no item. */
export function holdTable(facts: DocumentFacts): HeldTable | null {
  const { contents, punkter } = facts;
  if (!contents || contents.entries.length === 0 || punkter.length === 0) return null;
  const match = matchContents(contents, punkter);
  return match.understood * 2 >= Math.min(contents.entries.length, punkter.length) ? { contents, match } : null;
}

/** Whether the table leaves closed items out: it has none of them. */
export function omitsClosed({ match }: HeldTable, { punkter }: DocumentFacts): boolean {
  return !punkter.some(({ facts }, index) => facts.closed && match.entryOf(index) !== null);
}

/**
 * The fix that writes the whole table anew, in its own form, with the page numbers that can be kept. None where other
 * lines (group headings) stand between the entries: they would be lost. Nor where the document, read with it, would not
 * have the same items and a table of them: made again and again, such a table would grow.
 */
export function regenerateFixes(table: HeldTable, facts: DocumentFacts, text: SourceText): readonly Fix[] {
  const known = knownFixes.get(facts);
  if (known) return known;
  const edit = regenerateEdit(table, facts, text);
  const fixes = edit && isTableOf(readAgain(applyEdits(text, [edit])), facts) ? [fixWith(edit)] : [];
  knownFixes.set(facts, fixes);
  return fixes;
}

/** Many findings of a document have the one fix, for which all of it is read again. */
const knownFixes = new WeakMap<DocumentFacts, readonly Fix[]>();

const fixWith = (edit: Edit): Fix => ({
  title: { da: "Generér indholdsfortegnelsen på ny", en: "Generate the table of contents anew" },
  edits: [edit],
  preferred: true,
});

/** Whether the items are the same as before, and a table of contents names them in their order. */
export function isTableOf(after: DocumentFacts, before: DocumentFacts): boolean {
  const table = holdTable(after);
  if (!table || table.match.unknownEntries.length > 0 || after.punkter.length !== before.punkter.length) return false;
  const isSame = ({ facts }: PlacedPunkt, index: number): boolean => {
    const old = before.punkter[index]?.facts;
    return facts.number === old?.number && facts.title.text === old.title.text && facts.lineCount === old.lineCount;
  };
  if (!after.punkter.every(isSame)) return false;
  const named = table.match.pairs.map(({ punkt }) => punkt);
  const isLeftOut = (index: number): boolean => after.punkter[index]?.facts.closed === true && omitsClosed(table, after);
  return table.match.missingPunkter.every(isLeftOut) && named.every((punkt, index) => index === 0 || punkt > (named[index - 1] ?? -1));
}

/** As `regenerateFixes`; null where other lines stand between the entries. */
export function regenerateEdit(table: HeldTable, facts: DocumentFacts, text: SourceText): Edit | null {
  const { contents, match } = table;
  const first = contents.firstLine + (contents.entries[0] as ContentsEntry).line;
  const lastEntry = contents.entries.at(-1) as ContentsEntry;
  const last = contents.firstLine + Math.max(lastEntry.line, lastEntry.pageSpan?.line ?? 0);
  if (hasOtherLines(contents, text, first, last)) return null;
  const form = tableForm(contents, text);
  const withoutClosed = facts.punkter.some((punkt) => !punkt.facts.closed) && omitsClosed(table, facts);
  const lines = facts.punkter.flatMap((punkt, index) => {
    if (withoutClosed && punkt.facts.closed) return [];
    const entry = match.entryOf(index);
    return [writeEntry(form, punkt, entry === null ? null : (contents.entries[entry] as ContentsEntry))];
  });
  return {
    start: { line: first, column: 0 },
    end: { line: last, column: text.line(last).length },
    newText: lines.join(form.gap),
  };
}

function hasOtherLines({ firstLine, entries }: ContentsFacts, text: SourceText, first: number, last: number): boolean {
  const own = new Set(
    entries.flatMap((entry) => [firstLine + entry.line, firstLine + entry.title.line, firstLine + (entry.pageSpan?.line ?? entry.line)]),
  );
  for (let line = first; line <= last; line++) if (!own.has(line) && text.line(line).trim() !== "") return true;
  return false;
}

interface TableForm {
  /** What stands in front of the number, between number and title, and between title and page. */
  readonly numbered: boolean;
  readonly beforeTitle: string;
  readonly leader: string;
  readonly pageGap: string;
  /** The table gives page numbers. */
  readonly paged: boolean;
  readonly gap: string;
  readonly indent: string;
}

/** Reads the form from the first entry that shows it whole. */
function tableForm({ firstLine, entries }: ContentsFacts, text: SourceText): TableForm {
  const model = entries.find(({ page, title }) => page !== null && title.text.length < 80) ?? (entries[0] as ContentsEntry);
  const line = text.line(firstLine + model.line);
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  const between = model.pageSpan && model.pageSpan.line === model.line ? line.slice(model.title.end, model.pageSpan.start) : "";
  const parts = /^(.*?)((?<![ \t])[ \t]*)$/.exec(between);
  const first = (entries[0] as ContentsEntry).line;
  const second = entries[1]?.line ?? first + 1;
  return {
    numbered: model.number !== null,
    beforeTitle: model.number === null ? "" : line.slice(indent.length, model.title.start),
    leader: parts?.[1] ?? "",
    pageGap: parts?.[2] ?? "",
    paged: entries.some(({ page }) => page !== null),
    gap: "\n".repeat(Math.max(1, Math.min(2, second - first))),
    indent,
  };
}

/** Stands where a page number is missing, in tables without leader dots: the entry is not done. */
const unknownPage = ".....";

function writeEntry(form: TableForm, { facts }: PlacedPunkt, entry: ContentsEntry | null): string {
  const prefix = form.numbered && facts.number !== null ? form.beforeTitle.replace(/\d+/, String(facts.number)) : "";
  const page = entry?.page ?? null;
  const behind = page !== null ? `${form.leader}${form.pageGap}${page}` : form.paged ? form.leader || unknownPage : "";
  return `${form.indent}${prefix}${facts.title.text}${behind}`;
}
