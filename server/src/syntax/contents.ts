import { joinWrapped, leadersOnly, readEntry, withNumbersOfTable } from "./contents-entry.ts";
import { comparable } from "./plain-line.ts";
import type { LineMark } from "./scan.ts";
import type { ContentsBlock, ContentsEntry, Text } from "./tree.ts";

/** The table of contents as it stands in the marks of a whole file: `first` and `last` are indices, inclusive. */
export interface ContentsRun {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly ContentsEntry[];
  /** The first item's heading is glued to the last entry (`3. Evt.1. Godkendelse`): its title stands again right below. */
  readonly glued: boolean;
}

/** Titles are cut at about this many characters by the systems that make the tables. */
export const usualCut = 100;

/** A table of contents, or none, and how far the marks were read to know it: what stands behind has no part in it. */
export interface FoundContents {
  readonly run: ContentsRun | null;
  /** Index of the first mark that was not looked at. */
  readonly readTo: number;
}

/** Finds the table of contents: its heading, and every line behind that is an entry of it. */
export function findContents(marks: readonly LineMark[]): FoundContents {
  let readTo = 0;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as LineMark;
    readTo = Math.max(readTo, index + 1);
    if (mark.mark !== "toc" && mark.mark !== "toc-unsure") {
      // An item's section has begun: a table of contents stands before all items.
      if (mark.section?.strength === "strong" || (mark.decision && !mark.decision.ambiguous)) return { run: null, readTo };
      continue;
    }
    const found = readEntries(marks, index);
    readTo = Math.max(readTo, found.readTo);
    if (found.run && (mark.mark === "toc" || found.run.entries.length >= 2)) return { run: found.run, readTo };
    if (mark.mark === "toc") return { run: { first: index, last: index, entries: [], glued: false }, readTo };
  }
  return { run: null, readTo };
}

function readEntries(marks: readonly LineMark[], heading: number): FoundContents {
  const entries: ContentsEntry[] = [];
  let table = /tekst|titel|emne|overskrift|[ \t]side/i.test(marks[heading]?.plain.text ?? "") || pagesBehindBlanks(marks, heading);
  let pages = 0;
  let last = heading;
  let readTo = heading + 1 + linesForPages;
  for (let index = heading + 1; index < marks.length; index++) {
    const mark = marks[index] as LineMark;
    readTo = Math.max(readTo, index + 1);
    if (mark.mark === "page" || mark.mark === "chrome" || mark.mark === "group") continue;
    if (entries.length === 0 && (mark.mark === "toc" || columnHeads.test(mark.plain.text))) {
      table = true;
      continue;
    }
    if (entries.length > 0 && listOfBilag.test(mark.plain.text)) {
      last = index;
      continue;
    }
    const entry = readEntry(mark, table);
    const cut = entry && withoutGlued(entry, entries[0], marks[index + 1]);
    if (cut) {
      const all = [...entries, cut];
      const run = { first: heading, last: index, entries: withNumbersOfTable(all, marks, heading, index), glued: true };
      return { run, readTo: index + 2 };
    }
    if (endsContents(mark, entry, entries, pages)) {
      // Without page numbers the line before an item's first lines is the item's heading, not an entry.
      if (opensItem(mark) && pages === 0 && entries.length > 0) {
        entries.pop();
        last = previousEntryIndex(marks, heading, entries);
      }
      break;
    }
    if (!entry) break;
    readTo = Math.max(readTo, index + 2);
    const wrapped = pages > 0 && entry.page === null && marks[index + 1] && readEntry(marks[index + 1] as LineMark, table)?.page != null;
    // Leader dots without a page: an entry whose page is not known yet.
    if (pages > 0 && entry.page === null && !wrapped && !leadersOnly.test(mark.plain.text)) break;
    if (entry.page !== null) pages++;
    entries.push(entry);
    last = index;
  }
  if (entries.length === 0) return { run: null, readTo };
  return { run: { first: heading, last, entries: joinWrapped(withNumbersOfTable(entries, marks, heading, last)), glued: false }, readTo };
}

/** An entry to whose end the first entry's number and title are glued, without them; null for any other. */
function withoutGlued(entry: ContentsEntry, first: ContentsEntry | undefined, next: LineMark | undefined): ContentsEntry | null {
  if (!first || first.number === null || !next || !entry.title.text.endsWith(first.title.text)) return null;
  if (comparable(next.plain.text) !== comparable(first.title.text)) return null;
  const own = entry.title.text.slice(0, -first.title.text.length).trimEnd();
  const number = [`${first.number}.`, `${first.number}:`].find((each) => own.endsWith(each) && own.length > each.length);
  if (number === undefined) return null;
  const text = own.slice(0, -number.length);
  return { ...entry, title: { ...entry.title, end: entry.title.start + text.length, text } };
}

/** `Sag nr.: Emne`, `Pkt. Tekst Side`: what stands above the columns of a table. */
const columnHeads = /^(?:Sag(?:s?nr)?|Sag nr|Nr|Pkt|Punkt|Sagsid)\.?:?[ \t]+(?:Emne|Tekst|Titel|Overskrift|Sag)\.?:?(?:[ \t]+Side\.?)?$/i;

/** `Samlet bilagsliste ... 8`: an entry of the table that is no item. */
const listOfBilag = /^(?:Samlet )?(?:bilagsliste|bilagsoversigt|bilagsfortegnelse)[ .…\t]*\d{0,4}$/i;

/** Whether the table's first lines all end in numbers that grow: its pages stand behind a single blank. */
function pagesBehindBlanks(marks: readonly LineMark[], heading: number): boolean {
  let before = 0;
  for (const { plain } of marks.slice(heading + 1, heading + 1 + linesForPages)) {
    const page = Number(/^\d.* (\d{1,3})$/.exec(plain.text)?.[1] ?? 0);
    if (page <= before) return false;
    before = page;
  }
  return before > 0;
}

/** So many lines tell of the pages. */
const linesForPages = 3;

/** Lines that only stand inside an item, below its heading. */
function opensItem(mark: LineMark): boolean {
  return (
    mark.section?.strength === "strong" ||
    mark.decision !== null ||
    mark.sagsnummer !== null ||
    mark.mark === "open" ||
    mark.mark === "closed"
  );
}

function endsContents(mark: LineMark, entry: ContentsEntry | null, entries: readonly ContentsEntry[], pages: number): boolean {
  if (entry?.page != null) return false;
  if (opensItem(mark)) return true;
  const first = entries[0];
  if (!entry || !first) return false;
  if (comparable(entry.title.text) === comparable(first.title.text)) return true;
  if (pages > 0) return mark.punkt?.form === "punkt";
  return first.number !== null && (entry.number === null || entry.number === first.number || beginsAgain(entry.number, entries));
}

/** The numbers, which have grown, begin again at or below the table's first: the items begin. */
function beginsAgain(number: number, entries: readonly ContentsEntry[]): boolean {
  const first = entries[0]?.number ?? 0;
  return entries.length >= 3 && number <= first && (entries.at(-1)?.number ?? 0) > first;
}

function previousEntryIndex(marks: readonly LineMark[], heading: number, entries: readonly ContentsEntry[]): number {
  const line = entries.at(-1)?.line;
  if (line === undefined) return heading;
  let index = heading;
  while (index + 1 < marks.length && (marks[index + 1]?.line ?? Number.POSITIVE_INFINITY) <= line) index++;
  return index;
}

/** The block of a run; lines relative to the heading's line. */
export function contentsBlock(run: ContentsRun, marks: readonly LineMark[], lineCount: number): ContentsBlock {
  const mark = marks[run.first] as LineMark;
  const base = mark.line;
  const shift = (text: Text): Text => ({ ...text, line: text.line - base });
  return {
    kind: "contents",
    lineCount,
    heading: { line: 0, start: mark.plain.start, end: mark.plain.end, text: mark.plain.text },
    entries: run.entries.map((entry) => ({
      ...entry,
      line: entry.line - base,
      title: shift(entry.title),
      pageSpan: entry.pageSpan && { ...entry.pageSpan, line: entry.pageSpan.line - base },
    })),
  };
}
