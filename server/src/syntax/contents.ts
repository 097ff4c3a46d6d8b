import { headLabels } from "../vocabulary/labels.ts";
import { joinWrapped, leadersOnly, readEntry, withNumbersOfTable, withPagesOfCuts } from "./contents-entry.ts";
import { findHeadingDate } from "./heading-date.ts";
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
    if (mark.mark === "page" || mark.mark === "chrome" || mark.mark === "group") {
      // An overview may consist of such lines alone.
      if (entries.length === 0 && mark.mark === "group") last = index;
      continue;
    }
    if (entries.length === 0 && (mark.mark === "open" || mark.mark === "closed") && pagesBehindBlanks(marks, index)) {
      table = true;
      continue;
    }
    if (entries.length === 0 && (mark.mark === "toc" || columnHeads.test(mark.plain.text))) {
      table = true;
      continue;
    }
    if (entries.length === 0 && standsAbove(marks, index)) continue;
    if (entries.length === 0 && bareNumber.test(mark.plain.text)) return readColumns(marks, heading, index);
    if (beginsHead(mark) || (entries.length === 0 && marks[heading]?.mark === "toc-unsure" && tellsOfMeeting(mark))) break;
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
    if (entry && pages === 0 && goesOn(marks, index, entry, entries)) {
      entries.push(...joinLast(entries.splice(-1), entry));
      last = index;
      continue;
    }
    if (endsContents(mark, entry, entries, pages)) {
      // Without page numbers the line before an item's first lines is the item's heading, not an entry.
      if (opensItem(mark) && pages === 0 && entries.length > 0) {
        entries.pop();
        last = previousEntryIndex(marks, heading, entries);
      }
      break;
    }
    if (!entry || isPageHead(entry, entries)) break;
    readTo = Math.max(readTo, index + 2);
    const wrapped = pages > 0 && entry.page === null && marks[index + 1] && readEntry(marks[index + 1] as LineMark, table)?.page != null;
    // Leader dots without a page: an entry whose page is not known yet.
    if (pages > 0 && entry.page === null && !wrapped && !leadersOnly.test(mark.plain.text)) break;
    if (entry.page !== null) pages++;
    entries.push(entry);
    last = index;
  }
  if (entries.length === 0) return { run: last > heading ? { first: heading, last, entries: [], glued: false } : null, readTo };
  const numbered = withNumbersOfTable(withPagesOfCuts(entries), marks, heading, last);
  return { run: { first: heading, last, entries: joinWrapped(numbered), glued: false }, readTo };
}

/** `181.`, `4`: a cell of a table whose columns stand below each other. */
const bareNumber = /^\d{1,4}\.?$/;

/** So many lines such a table may have. */
const longestColumns = 400;

/**
 * A table that has its numbers, titles and pages on lines of their own: it ends where the first title stands again, as
 * the heading of an item. Which numbers are pages is not to be known, so it has no entries.
 */
function readColumns(marks: readonly LineMark[], heading: number, from: number): FoundContents {
  const title = comparable(marks[from + 1]?.plain.text ?? "");
  for (let index = from + 2; index < Math.min(marks.length, from + longestColumns); index++) {
    const { plain, punkt } = marks[index] as LineMark;
    if (comparable(punkt?.title || plain.text) !== title) continue;
    // The heading's number, and what belongs to it, may stand above.
    let last = index - 1;
    while (last > from && punkt === null && (bareNumber.test(marks[last]?.plain.text ?? "") || marks[last]?.sagsnummer)) last--;
    return { run: { first: heading, last, entries: [], glued: false }, readTo: index + 1 };
  }
  return { run: null, readTo: Math.min(marks.length, from + longestColumns) };
}

/** `Deltagere:`, `Afbud: N`: the head goes on behind the table. */
function beginsHead({ plain, punkt }: LineMark): boolean {
  return punkt === null && plain.text.length < 200 && headLabel.test(plain.text);
}

const headLabel = new RegExp(`^(?:${headLabels.map(({ text }) => text.replace(/[/.]/g, "\\$&")).join("|")}):(?![^ \\t])`, "i");

/** `Mandag 23. jun 2014 kl. 17:00`, `Byrådet` below a title `Dagsorden`: the head of the meeting, and no table. */
const tellsOfMeeting = ({ plain, punkt }: LineMark): boolean =>
  plain.text.length < 80 && punkt === null && (/\bkl\. ?\d/i.test(plain.text) || findHeadingDate(plain.text) !== null);

/** `Økonomiudvalget / den 10. juni 2013`: the meeting is named again above the first of the numbered entries. */
function standsAbove(marks: readonly LineMark[], index: number): boolean {
  const { plain, punkt } = marks[index] as LineMark;
  if (punkt !== null || plain.text.length > 80 || !(findHeadingDate(plain.text) || committeeAlone.test(plain.text))) return false;
  return marks.slice(index + 1, index + 4).some((mark) => mark.punkt !== null);
}

const committeeAlone = /^[A-ZÆØÅ][^.:;!?\d]{2,70}(?:udvalg|bestyrelse|byråd|råd)(?:et|en)?$/i;

/** `Furesø Kommune 1` behind the last entry: no number in a table that has them, and a page that goes back. */
function isPageHead({ number, page }: ContentsEntry, entries: readonly ContentsEntry[]): boolean {
  const before = entries.at(-1)?.page ?? null;
  return number === null && page !== null && before !== null && page < before && entries[0]?.number != null;
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

/** `Sag nr.: Emne`, `Pkt. Tekst Side`, `Side`: what stands above the columns of a table, on one line or each on its own. */
const columnHeads =
  /^(?:(?:Sag(?:s?nr)?|Sag nr|Nr|Pkt|Punkt(?: nr)?|Sagsid|Punkter(?: til dagsorden(?:en)?)?|Emne|Tekst|Titel|Overskrift|Sag|Side(?:nr)?)\b[.:]{0,2}(?:[ \t]+|$)){1,4}$/i;

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

/**
 * The second line of a title, in a table that has numbers and no pages: the entry above it is long, and the one below it
 * bears the next number.
 */
function goesOn(marks: readonly LineMark[], index: number, entry: ContentsEntry, entries: readonly ContentsEntry[]): boolean {
  const above = entries.at(-1);
  const mark = marks[index] as LineMark;
  if (entry.number !== null || entry.page !== null || above?.number == null || above.title.text.length < longLine || opensItem(mark))
    return false;
  let below = index + 1;
  while (below < index + 3 && marks[below]?.mark === "group") below++;
  const next = marks[below] && readEntry(marks[below] as LineMark, false);
  return next?.number != null && next.number > above.number && next.number <= above.number + 3;
}

/** A line of a table is broken off behind so many characters, no earlier. */
const longLine = 45;

const joinLast = ([above]: readonly ContentsEntry[], { title }: ContentsEntry): ContentsEntry[] =>
  above ? [{ ...above, title: { ...above.title, text: `${above.title.text.trimEnd()} ${title.text}` } }] : [];

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
