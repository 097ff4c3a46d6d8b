import type { LineMark } from "./scan.ts";
import type { ContentsEntry, Text } from "./tree.ts";

/** `T.....<TAB>3`, `T ..... 3`, `T<TAB>3`, `T    3`. Linear: the title is what is left in front. */
const pageTail = /(?:[ \t]*(?:\.{2,}|…+|(?:\. ){2,})[. …\t]*|\t[ \t]*| {2,})(\d{1,4})$/;

/** Titles are cut at about this many characters by the systems that make the tables. */
export const usualCut = 100;

/** `1 T 3`, below `Pkt. Tekst Side`. */
const plainPageTail = / (\d{1,3})$/;

/** Leader dots with no page behind. */
export const leadersOnly = /[ \t]*(?:\.{3,}|…+)[. …\t]*$/;

/** `1.`, `Punkt 1:`, and the column Åbent behind it. */
const leadNumber =
  /^(?:(?:(?:punkt|pkt\.?|nr\.?) ?|(?:åbent?|lukket) (?=\d)))?(\d{1,4})(?:[.:)]|[ \t]+(?=\D|\d{1,2}\. ?\p{L}))[ \t]*(?:(?:Åbent?|Lukket)(?:[ \t]{2,}|\t)|\((?:Åbent?|Lukket)\)[ \t]+)?/iu;

/** `2 (Åben) T 5`: this form has its pages behind a single blank. */
const markedOpen = /^\d{1,4}[. \t]+\((?:Åbent?|Lukket)\)/;

/** Reads a line as an entry: number, title, page. `table` has pages behind a single blank. Null for an empty or long one. */
export function readEntry(mark: LineMark, table: boolean): ContentsEntry | null {
  const { text, start } = mark.plain;
  if (text.length > 260) return null;
  const tail = pageTail.exec(text) ?? (table || markedOpen.test(text) ? plainPageTail.exec(text) : null);
  const leaders = tail ? null : leadersOnly.exec(text);
  const bodyEnd = tail ? tail.index : leaders ? leaders.index : text.length;
  const body = text.slice(0, bodyEnd);
  const lead = leadNumber.exec(body);
  const from = lead && lead[0].length < body.length ? lead[0].length : 0;
  const title: Text = { line: mark.line, start: start + from, end: start + bodyEnd, text: body.slice(from) };
  if (!/[\p{L}\d]/u.test(title.text)) return null;
  const pageText = tail?.[1];
  return {
    line: mark.line,
    number: lead && from > 0 ? Number(lead[1]) : null,
    title,
    lineEnd: start + text.length,
    page: pageText === undefined ? null : Number(pageText),
    pageSpan: pageText === undefined ? null : { line: mark.line, start: start + text.length - pageText.length, end: start + text.length },
  };
}

/** Most entries have numbers; in a table with pages, a line that has neither is a group's, or half a title. */
function numbersItems(entries: readonly ContentsEntry[]): boolean {
  const withPages = entries.some(({ page }) => page !== null);
  const counted = withPages ? entries.filter(({ number, page }) => number !== null || page !== null) : entries;
  return counted.filter(({ number }) => number !== null).length * 2 > counted.length;
}

/** `2. behandling af …` begins with a number in a table that numbers none: there it is a part of the title. */
export function withNumbersOfTable(
  entries: readonly ContentsEntry[],
  marks: readonly LineMark[],
  heading: number,
  last: number,
): ContentsEntry[] {
  if (numbersItems(entries)) return [...entries];
  const starts = new Map(marks.slice(heading, last + 1).map(({ line, plain }) => [line, plain]));
  return entries.map((entry) => {
    const plain = starts.get(entry.line);
    if (entry.number === null || !plain) return entry;
    const text = plain.text.slice(0, entry.title.end - plain.start);
    return { ...entry, number: null, title: { ...entry.title, start: plain.start, text } };
  });
}

/** `… ved Skovvej og fo 10`: behind a title that is cut off stand no dots, and one blank. The pages around it tell its own. */
export function withPagesOfCuts(entries: readonly ContentsEntry[]): ContentsEntry[] {
  const pages = entries.map(({ page }) => page);
  const behind: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let index = entries.length - 1; index >= 0; index--) {
    behind[index] = next;
    next = pages[index] ?? next;
  }
  let before = Number.POSITIVE_INFINITY;
  return entries.map((entry, index) => {
    const tail = entry.page === null && entry.title.text.length >= usualCut - 15 ? plainPageTail.exec(entry.title.text) : null;
    const page = Number(tail?.[1] ?? Number.NaN);
    const fits = tail !== null && page >= before && page <= (behind[index] ?? 0) && behind[index] !== Number.POSITIVE_INFINITY;
    before = pages[index] ?? (fits ? page : before);
    if (!tail || !fits) return entry;
    const { title, lineEnd } = entry;
    const text = title.text.slice(0, tail.index);
    const end = title.start + text.length;
    const pageSpan = { line: entry.line, start: lineEnd - (tail[1] ?? "").length, end: lineEnd };
    return { ...entry, title: { ...title, end, text }, page, pageSpan };
  });
}

/** An entry without a page in a table with pages is the beginning of the next one's title. */
export function joinWrapped(entries: readonly ContentsEntry[]): ContentsEntry[] {
  const withPages = entries.some((entry) => entry.page !== null);
  if (!withPages) return [...entries];
  const numbered = numbersItems(entries);
  const joined: ContentsEntry[] = [];
  let head: ContentsEntry | null = null;
  for (const entry of entries) {
    // `SAGER TIL BEHANDLING` above the numbered entries of a group.
    if (numbered && head?.number === null && entry.number !== null) head = null;
    if (entry.page === null && !head && entry.title.end < entry.lineEnd) {
      joined.push(entry);
      continue;
    }
    const whole: ContentsEntry = head
      ? {
          ...entry,
          line: head.line,
          number: head.number,
          lineEnd: head.lineEnd,
          title: { ...head.title, text: `${head.title.text.trimEnd()} ${entry.title.text}` },
        }
      : entry;
    head = entry.page === null ? whole : null;
    if (!head) joined.push(whole);
  }
  if (head) joined.push(head);
  return joined;
}
