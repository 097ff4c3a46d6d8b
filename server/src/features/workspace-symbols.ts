import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { ArchivedDocument, ArchiveReader } from "../archive/archive.ts";
import type { PlacedRecord } from "../archive/record.ts";
import { fold, numberedTitle } from "../archive/search-text.ts";
import { danishDate } from "../facts/calendar-date.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import { hasDigit, isDigit, isLetter } from "../text/characters.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { spanRange } from "./lsp-range.ts";
import { messages, say } from "./messages.ts";
import type { Language } from "./snapshot.ts";

/** At most so many symbols are given, the one that tells of the others included. */
export const mostSymbols = 500;

/** How well a symbol answers a query, the best first. */
const exact = 0;
const begins = 1;
const beginsWords = 2;
const within = 3;

/**
 * Meetings, items, cases and people in which every word of the query stands: in the number or title of an item or in the
 * committee or date of its meeting, in a case number, in a name. The best first, among equals the newest meeting first. An empty
 * query gives the newest meetings.
 */
export function workspaceSymbols(archive: ArchiveReader, query: string, language: Language): WorkspaceSymbol[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const hits = new Hits();
  for (const document of archive.newestFirst()) findInMeeting(document, words, hits, language);
  if (words.length > 0) {
    findSagsnumre(archive, query, hits);
    findPeople(archive, words, hits, language);
  }
  // The words stand in its name, too: an editor that filters by them keeps it.
  const ending = words.length > 0 ? messages.moreSymbols : messages.moreMeetings;
  return hits.symbols((more, last) => ({ ...last, name: say(ending, language, more, query.trim()), kind: SymbolKind.Null }));
}

function findInMeeting(document: ArchivedDocument, words: readonly string[], hits: Hits, language: Language): void {
  const { meeting, allPunkter, punkter } = document.searchText;
  const elsewhere = words.filter((word) => !meeting.includes(word));
  if (elsewhere.length === 0) hits.place(rankOf(meeting, 0, words, hits))?.push(() => meetingSymbol(document, language));
  if (words.length === 0 || !elsewhere.every((word) => allPunkter.includes(word))) return;
  const decisive = elsewhere.length > 0 ? elsewhere : words;
  const placed = document.record.punkter;
  for (let index = 0; index < placed.length; index++) {
    const text = punkter[index] ?? "";
    const punkt = placed[index];
    if (!punkt || !standIn(text, elsewhere)) continue;
    const title = punkt.punkt.number === null ? 0 : text.indexOf(" ") + 1;
    hits.place(rankOf(text, title, decisive, hits))?.push(() => punktSymbol(document, punkt, language));
  }
}

function standIn(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

/** By the words of an item, whose title begins at `title`, or of a meeting. Ranks that will not be given are not told apart. */
function rankOf(text: string, title: number, words: readonly string[], hits: Hits): number {
  const [first = ""] = words;
  const whole = words.length === 1 ? first : words.join(" ");
  if (text.startsWith(whole, title) || text.startsWith(whole)) return begins;
  if (hits.isFull(beginsWords)) return within;
  for (const word of words) if (!beginsWord(text, word)) return within;
  return beginsWords;
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (at === 0 || !(isLetter(before) || isDigit(before))) return true;
  }
  return false;
}

function findSagsnumre(archive: ArchiveReader, query: string, hits: Hits): void {
  const whole = sagsnummerKey(query);
  const parts = whole.split(" ");
  // A number has a digit; words that have none need not be looked for in thousands of them.
  if (!hasDigit(whole)) return;
  for (const key of archive.sagsnumre()) {
    if (!standIn(key, parts)) continue;
    const rank = key === whole ? exact : key.startsWith(whole) ? begins : within;
    hits.place(rank)?.push(() => sagSymbol(archive, key));
  }
}

function findPeople(archive: ArchiveReader, words: readonly string[], hits: Hits, language: Language): void {
  const whole = words.join(" ");
  const people = archive.people();
  foldedNames(people).forEach((name, index) => {
    if (!standIn(name, words)) return;
    const rank =
      name === whole ? exact : name.startsWith(whole) ? begins : words.every((word) => beginsWord(name, word)) ? beginsWords : within;
    hits.place(rank)?.push(() => personSymbol(archive, people[index] ?? "", language));
  });
}

const knownNames = new WeakMap<readonly string[], readonly string[]>();

/** Folded once for a list of people. */
function foldedNames(people: readonly string[]): readonly string[] {
  const known = knownNames.get(people);
  if (known) return known;
  const folded = people.map(fold);
  knownNames.set(people, folded);
  return folded;
}

/** A person stands where a list named them last: with the party that they had then, and the number of their meetings. */
function personSymbol(archive: ArchiveReader, name: string, language: Language): WorkspaceSymbol | null {
  const last = archive.lastListing(name);
  if (!last) return null;
  const { place, meetings } = last;
  const count = meetings === 1 ? messages.oneMeeting[language] : say(messages.meetingsCount, language, meetings);
  const { party } = place.person;
  return symbol(place.person.name, party === null ? count : `${party} · ${count}`, SymbolKind.Object, place.uri, 0, place.person);
}

function meetingSymbol({ uri, record }: ArchivedDocument, language: Language): WorkspaceSymbol {
  const span = record.title ?? { line: 0, start: 0, end: 0 };
  const name = meetingName(record, language) || (record.title?.text ?? "");
  return symbol(name || uri.slice(uri.lastIndexOf("/") + 1), record.title?.text ?? "", SymbolKind.File, uri, 0, span);
}

function punktSymbol({ uri, record }: ArchivedDocument, { firstLine, punkt }: PlacedRecord, language: Language): WorkspaceSymbol {
  return symbol(
    numberedTitle(punkt.number, punkt.title.text),
    meetingName(record, language),
    SymbolKind.Module,
    uri,
    firstLine,
    punkt.title,
  );
}

/** A case stands where it was last treated. */
function sagSymbol(archive: ArchiveReader, key: string): WorkspaceSymbol | null {
  const last = archive.treatments(key).at(-1);
  if (!last) return null;
  const { uri, punkt, sagsnummer } = last;
  return symbol(sagsnummer.text, punkt.punkt.title.text, SymbolKind.Key, uri, punkt.firstLine, sagsnummer);
}

/** `Økonomiudvalget 05-02-2020`; empty where neither is known. */
function meetingName({ committee, date }: ArchivedDocument["record"], language: Language): string {
  return committee === null && date === null ? "" : `${committee ?? ""} ${date ? danishDate(date) : messages.noDate[language]}`.trim();
}

const symbol = (name: string, containerName: string, kind: SymbolKind, uri: string, firstLine: number, span: Span): WorkspaceSymbol => ({
  name: name.trim() || "…",
  containerName,
  kind,
  location: { uri, range: spanRange(shiftSpan({ line: span.line, start: span.start, end: span.end }, firstLine)) },
});

/** Hits by rank, in the order they came. Those beyond the most that are given are only counted. */
class Hits {
  readonly #ranks: (() => WorkspaceSymbol | null)[][] = [[], [], [], []];
  #count = 0;

  /** Counts a hit; gives the list that it is put in, null where there are enough as good. */
  place(rank: number): (() => WorkspaceSymbol | null)[] | null {
    this.#count++;
    const same = this.#ranks[rank];
    return same && same.length < mostSymbols ? same : null;
  }

  /** There are enough hits of this rank: none of a lower one will be given. */
  isFull(rank: number): boolean {
    return (this.#ranks[rank]?.length ?? 0) >= mostSymbols;
  }

  /** The best; where there are more, the last is made from the last of them and the number of the others. */
  symbols(makeLast: (more: number, last: WorkspaceSymbol) => WorkspaceSymbol): WorkspaceSymbol[] {
    const all = this.#ranks.flat();
    const given = this.#count > mostSymbols ? mostSymbols - 1 : this.#count;
    const symbols = all.slice(0, given).flatMap((make) => make() ?? []);
    const last = symbols.at(-1);
    return last && given < this.#count ? [...symbols, makeLast(this.#count - given, last)] : symbols;
  }
}
