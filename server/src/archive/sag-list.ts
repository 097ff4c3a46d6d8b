import type { Steps } from "../text/steps.ts";
import type { ArchiveReader } from "./archive.ts";
import { dayNumber } from "./archive-view.ts";
import type { DocumentRecord, PlacedRecord, PunktRecord } from "./record.ts";
import { fold } from "./search-text.ts";

/** A case (sag) of the archive, by its last treatment. */
export interface ListedSag {
  /** The number as `sagsnummerKey` writes it. */
  readonly key: string;
  /** As its last treatment writes it. */
  readonly sagsnummer: string;
  readonly title: string;
  readonly treatments: number;
  /** The day of its last treatment, as `dayNumber` writes it; `noDay` where none has a date. */
  readonly last: number;
  /** Its number and the titles of its treatments, folded, a line each. */
  readonly searchText: string;
}

/** Instead of the day of a meeting without a date. */
export const noDay = -1;

/** Cases of one year, and how many they are. */
export interface SagYear {
  /** Null where the meetings have no date. */
  readonly year: number | null;
  readonly count: number;
}

/**
 * The cases of an archive, the one treated last first. It follows the archive when it is asked to: work is
 * proportional to the items that differ since the last time, after a look at each document's record.
 */
export class SagList {
  readonly #archive: ArchiveReader;
  readonly #seen = new Map<string, DocumentRecord>();
  readonly #sager = new Map<string, Sag>();
  readonly #years = new Map<number | null, Set<Sag>>();
  /** Of the years that were asked for, until a case of them changes. */
  readonly #sorted = new Map<number | null, readonly Sag[]>();
  #all: readonly Sag[] | null = null;
  #followed = -1;
  #revision = 0;

  constructor(archive: ArchiveReader) {
    this.#archive = archive;
  }

  /** Grows when a case or a treatment changes, moves, comes or goes, as far as the list has followed. */
  get revision(): number {
    return this.#revision;
  }

  get isUpToDate(): boolean {
    return this.#followed === this.#archive.revision;
  }

  /** Takes in what has changed in the archive. What changes meanwhile is taken in the next time. */
  *follow(): Steps<void> {
    if (this.isUpToDate) return;
    const { revision } = this.#archive;
    for (const { uri, record } of this.#archive.newestFirst()) {
      const before = this.#seen.get(uri);
      if (before === record) continue;
      this.#change(uri, before ?? null, record);
      yield;
    }
    if (this.#seen.size > this.#archive.size) {
      for (const [uri, before] of this.#seen) if (!this.#archive.document(uri)) this.#change(uri, before, null);
    }
    // The first search shall not wait for all titles to be folded.
    if (this.#followed < 0) {
      for (const sag of this.#sager.values()) {
        sag.prepareSearch();
        yield;
      }
    }
    this.#followed = revision;
  }

  /** The years in which cases were last treated, the newest first; those without a date come last. */
  years(): readonly SagYear[] {
    return [...this.#years].map(([year, { size }]) => ({ year, count: size })).sort((a, b) => (b.year ?? noDay) - (a.year ?? noDay));
  }

  /** The cases last treated in a year, the newest treatment first. */
  ofYear(year: number | null): readonly ListedSag[] {
    const known = this.#sorted.get(year);
    if (known) return known;
    const sorted = [...(this.#years.get(year) ?? [])].sort(newestFirst);
    this.#sorted.set(year, sorted);
    return sorted;
  }

  /** All cases, the newest treatment first. */
  all(): readonly ListedSag[] {
    this.#all ??= this.years().flatMap(({ year }) => this.ofYear(year) as readonly Sag[]);
    return this.#all;
  }

  /** A case by its number, as `sagsnummerKey` writes it. */
  get(key: string): ListedSag | undefined {
    return this.#sager.get(key);
  }

  #change(uri: string, before: DocumentRecord | null, after: DocumentRecord | null): void {
    if (after) this.#seen.set(uri, after);
    else this.#seen.delete(uri);
    const touched = keysThatDiffer(before, after);
    if (touched.size === 0) return;
    this.#revision++;
    const day = after?.date ? dayNumber(after.date) : noDay;
    const added = new Map<string, PlacedRecord[]>();
    for (const punkt of after?.punkter ?? []) {
      for (const key of new Set(punkt.punkt.sagsnumre.map((each) => each.key)))
        if (touched.has(key)) added.set(key, [...(added.get(key) ?? []), punkt]);
    }
    for (const key of touched) {
      const sag = this.#sager.get(key) ?? new Sag(key);
      this.#take(sag);
      sag.replace(uri, before !== null, day, added.get(key) ?? []);
      if (sag.treatments > 0) this.#put(sag);
      else this.#sager.delete(key);
    }
  }

  #take(sag: Sag): void {
    const same = this.#years.get(yearOf(sag.last));
    if (!same?.delete(sag)) return;
    if (same.size === 0) this.#years.delete(yearOf(sag.last));
    this.#forget(sag);
  }

  #put(sag: Sag): void {
    const year = yearOf(sag.last);
    const same = this.#years.get(year);
    if (same) same.add(sag);
    else this.#years.set(year, new Set([sag]));
    this.#sager.set(sag.key, sag);
    this.#forget(sag);
  }

  #forget({ last }: Sag): void {
    this.#sorted.delete(yearOf(last));
    this.#all = null;
  }
}

const yearOf = (day: number): number | null => (day === noDay ? null : Math.floor(day / 10_000));

const newestFirst = (a: Sag, b: Sag): number => b.last - a.last || (a.key < b.key ? -1 : 1);

/** The numbers of the cases of which the two versions of a document say something else, or at another place. */
function keysThatDiffer(before: DocumentRecord | null, after: DocumentRecord | null): ReadonlySet<string> {
  const sameDay = before?.date && after?.date ? dayNumber(before.date) === dayNumber(after.date) : before?.date === after?.date;
  const same = sameDay && before?.committee === after?.committee;
  const known = new Map(same ? before?.punkter.map(({ punkt, firstLine }) => [punkt, firstLine]) : []);
  const kept = new Set<PunktRecord>();
  const differ = new Set<string>();
  const add = ({ punkt }: PlacedRecord): void => {
    for (const { key } of punkt.sagsnumre) differ.add(key);
  };
  for (const placed of after?.punkter ?? []) {
    if (known.get(placed.punkt) === placed.firstLine) kept.add(placed.punkt);
    else add(placed);
  }
  for (const placed of before?.punkter ?? []) if (!kept.has(placed.punkt)) add(placed);
  return differ;
}

/** Where a case was treated. */
interface Place {
  readonly uri: string;
  readonly day: number;
  readonly firstLine: number;
  readonly punkt: PunktRecord;
}

class Sag implements ListedSag {
  readonly key: string;
  #places: Place[] = [];
  #last: Place | null = null;
  #searchText: string | null = null;

  constructor(key: string) {
    this.key = key;
  }

  get sagsnummer(): string {
    return this.#last?.punkt.sagsnumre.find(({ key }) => key === this.key)?.text ?? this.key;
  }

  get title(): string {
    return this.#last?.punkt.title.text ?? "";
  }

  get treatments(): number {
    return this.#places.length;
  }

  get last(): number {
    return this.#last?.day ?? noDay;
  }

  get searchText(): string {
    this.prepareSearch();
    return this.#searchText ?? "";
  }

  prepareSearch(): void {
    this.#searchText ??= fold([this.key, ...[...new Set(this.#places.map(({ punkt }) => punkt.title.text))].sort()].join("\n"));
  }

  /** The treatments that a document has now, in place of those that it had. */
  replace(uri: string, had: boolean, day: number, punkter: readonly PlacedRecord[]): void {
    this.#searchText = null;
    if (had) this.#places = this.#places.filter((place) => place.uri !== uri);
    // A standing number may have thousands of treatments: they are gone through only where the last of them may be gone.
    if (had && this.#last?.uri === uri) this.#last = this.#places.reduce<Place | null>(later, null);
    for (const { punkt, firstLine } of punkter) {
      const place = { uri, day, firstLine, punkt };
      this.#places.push(place);
      this.#last = later(this.#last, place);
    }
  }
}

const later = (last: Place | null, place: Place): Place => (last && !isLater(place, last) ? last : place);

const isLater = (a: Place, b: Place): boolean =>
  a.day !== b.day ? a.day > b.day : a.uri !== b.uri ? a.uri > b.uri : a.firstLine > b.firstLine;
