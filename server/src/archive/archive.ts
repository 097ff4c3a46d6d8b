import { sagsnummerKey } from "../facts/sagsnummer.ts";
import type { ArchivedMeeting, ArchiveView } from "./archive-view.ts";
import { changedPunkter } from "./changes.ts";
import { byDate, newestFirst } from "./chronology.ts";
import { KeyIndex } from "./key-index.ts";
import { MeetingIndex } from "./meeting-index.ts";
import type { DocumentRecord, PlacedRecord, SagsnummerRecord } from "./record.ts";
import { type SearchText, searchTextOf } from "./search-text.ts";

/** A document of the archive. */
export interface ArchivedDocument {
  readonly uri: string;
  readonly record: DocumentRecord;
  /** Worked out on first use, or by `prepareSearch`. */
  readonly searchText: SearchText;
  prepareSearch(): void;
}

/** One treatment of a case: an item that is filed under its number. */
export interface Treatment {
  readonly uri: string;
  readonly document: DocumentRecord;
  readonly punkt: PlacedRecord;
  /** The number as the item writes it; lines relative to the item. */
  readonly sagsnummer: SagsnummerRecord;
}

/** A place where running text names a case. */
export interface Mention {
  readonly uri: string;
  readonly document: DocumentRecord;
  readonly punkt: PlacedRecord;
  readonly sagsnummer: SagsnummerRecord;
}

/** What may be asked of the archive. */
export interface ArchiveReader extends ArchiveView {
  /** Grows with every change. */
  readonly revision: number;
  readonly size: number;
  document(uri: string): DocumentRecord | undefined;
  /** Every treatment of a case, oldest first. */
  treatments(sagsnummer: string): readonly Treatment[];
  /** Every place where running text names a case, oldest meeting first. */
  mentions(sagsnummer: string): readonly Mention[];
  /** The case numbers under which items are filed, as `sagsnummerKey` writes them; the greatest first, so the newest of a kind. */
  sagsnumre(): readonly string[];
  /** All documents, the newest meeting first. */
  newestFirst(): readonly ArchivedDocument[];
}

/**
 * What all documents say together. Documents are put in and taken out one by one; each change touches the keys of the
 * items that differ, whatever the size of the document and of the archive.
 */
export class Archive implements ArchiveReader {
  #revision = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #documents = new Map<string, ArchivedEntry>();
  readonly #treated = new KeyIndex();
  readonly #mentioned = new KeyIndex();
  readonly #meetings = new MeetingIndex();
  /** Kept until a document goes; new ones are put behind and sorted in when the list is asked for. */
  #newestFirst: ArchivedEntry[] | null = null;
  #isSorted = true;

  get revision(): number {
    return this.#revision;
  }

  get size(): number {
    return this.#documents.size;
  }

  document(uri: string): DocumentRecord | undefined {
    return this.#documents.get(uri)?.record;
  }

  /** Resolves with the next change. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Puts in a document's record, or a new record for the old. */
  set(uri: string, record: DocumentRecord): void {
    const entry = this.#documents.get(uri);
    if (entry?.record === record) return;
    this.#change();
    this.#count(uri, entry?.record.punkter ?? [], record.punkter);
    this.#meetings.change(uri, entry?.record ?? null, record);
    if (!entry) this.#add(new ArchivedEntry(uri, record));
    else {
      if (newestFirst(entry, { uri, record }) !== 0) this.#isSorted = false;
      entry.replace(record);
    }
  }

  delete(uri: string): boolean {
    const entry = this.#documents.get(uri);
    if (!entry) return false;
    this.#change();
    this.#newestFirst = null;
    this.#documents.delete(uri);
    this.#count(uri, entry.record.punkter, []);
    this.#meetings.change(uri, entry.record, null);
    return true;
  }

  treatments(sagsnummer: string): readonly Treatment[] {
    const key = sagsnummerKey(sagsnummer);
    const found: Treatment[] = [];
    for (const { uri, document, punkt } of this.#punkterOf(this.#treated.get(key))) {
      const own = punkt.punkt.sagsnumre.find((each) => each.key === key);
      if (own) found.push({ uri, document, punkt, sagsnummer: own });
    }
    return found.sort(byDate);
  }

  mentions(sagsnummer: string): readonly Mention[] {
    const key = sagsnummerKey(sagsnummer);
    const found: Mention[] = [];
    for (const { uri, document, punkt } of this.#punkterOf(this.#mentioned.get(key))) {
      for (const mention of punkt.punkt.mentions) if (mention.key === key) found.push({ uri, document, punkt, sagsnummer: mention });
    }
    return found.sort(byDate);
  }

  sagsnumre(): readonly string[] {
    return this.#treated.keys();
  }

  get meetingsRevision(): number {
    return this.#meetings.revision;
  }

  committee(name: string): string | null {
    return this.#meetings.committee(name);
  }

  meetingDays(committee: string): readonly number[] {
    return this.#meetings.days(committee);
  }

  meetingsOn(committee: string, day: number): readonly ArchivedMeeting[] {
    return this.#meetings.on(committee, day).flatMap((uri) => {
      const record = this.document(uri);
      return record ? [{ uri, record }] : [];
    });
  }

  newestFirst(): readonly ArchivedDocument[] {
    // Sorting a list that is nearly sorted takes hardly more than a look at it. A list that was given out stays as it is.
    if (!this.#newestFirst) this.#newestFirst = [...this.#documents.values()].sort(newestFirst);
    else if (!this.#isSorted) this.#newestFirst = [...this.#newestFirst].sort(newestFirst);
    this.#isSorted = true;
    return this.#newestFirst;
  }

  #add(entry: ArchivedEntry): void {
    this.#documents.set(entry.uri, entry);
    if (this.#isSorted && this.#newestFirst) this.#newestFirst = [...this.#newestFirst];
    this.#newestFirst?.push(entry);
    this.#isSorted = false;
  }

  #change(): void {
    this.#revision++;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #count(uri: string, before: readonly PlacedRecord[], after: readonly PlacedRecord[]): void {
    changedPunkter(before, after, ({ sagsnumre, mentions }, times) => {
      for (const { key } of sagsnumre) this.#treated.count(key, uri, times);
      for (const { key } of mentions) this.#mentioned.count(key, uri, times);
    });
  }

  *#punkterOf(uris: Iterable<string>): Generator<{ uri: string; document: DocumentRecord; punkt: PlacedRecord }> {
    for (const uri of uris) {
      const document = this.#documents.get(uri)?.record;
      for (const punkt of document?.punkter ?? []) if (document) yield { uri, document, punkt };
    }
  }
}

/** A document's place in the archive: its record changes, its place in a list of documents stays. */
class ArchivedEntry implements ArchivedDocument {
  readonly uri: string;
  #record: DocumentRecord;
  #searchText: SearchText | null = null;

  constructor(uri: string, record: DocumentRecord) {
    this.uri = uri;
    this.#record = record;
  }

  get record(): DocumentRecord {
    return this.#record;
  }

  get searchText(): SearchText {
    this.#searchText ??= searchTextOf(this.#record);
    return this.#searchText;
  }

  prepareSearch(): void {
    this.#searchText ??= searchTextOf(this.#record);
  }

  replace(record: DocumentRecord): void {
    this.#record = record;
    this.#searchText = null;
  }
}
