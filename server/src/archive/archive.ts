import { personKey } from "../facts/document-people.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import type { ArchivedMeeting, ArchiveView } from "./archive-view.ts";
import { changedPunkter } from "./changes.ts";
import { byDate, dateKey, newestFirst } from "./chronology.ts";
import { KeyIndex } from "./key-index.ts";
import { MeetingIndex } from "./meeting-index.ts";
import { dayKey, type KeyKind, punkterThatMayHave } from "./punkter-with.ts";
import type { DocumentRecord, PersonRecord, PlacedRecord, ReferenceRecord, SagsnummerRecord } from "./record.ts";
import { resolveRecord } from "./referred-meeting.ts";
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

/** A place where a person stands on a list, or something is said of them. */
export interface PersonPlace {
  readonly uri: string;
  readonly document: DocumentRecord;
  /** The item that says it; null for a list of the head. */
  readonly punkt: PlacedRecord | null;
  /** Lines relative to the item; to the document for a list of the head. */
  readonly person: PersonRecord;
}

/** A place that refers to a meeting. */
export interface Referring {
  readonly uri: string;
  readonly document: DocumentRecord;
  readonly punkt: PlacedRecord;
  /** Lines relative to the item. */
  readonly reference: ReferenceRecord;
}

/** A committee (udvalg) that the archive has meetings of. */
export interface ArchivedCommittee {
  /** The form by which meetings are asked for. */
  readonly key: string;
  /** As its last meeting writes it. */
  readonly name: string;
  readonly meetings: number;
  /** The day of its last meeting, as `dayNumber` writes it. */
  readonly last: number;
}

/** What may be asked of the archive. */
export interface ArchiveReader extends ArchiveView {
  /** Grows with every change. */
  readonly revision: number;
  readonly size: number;
  document(uri: string): DocumentRecord | undefined;
  /** Every treatment of a case, oldest first. */
  treatments(sagsnummer: string): readonly Treatment[];
  /** The newest treatment of a case; of several on a day, one of them. Reads one document, however often the case is treated. */
  lastTreatment(sagsnummer: string): Treatment | null;
  /** In how many documents a case is treated: quick for any number. */
  treatedIn(sagsnummer: string): number;
  /** Every place where running text names a case, oldest meeting first. */
  mentions(sagsnummer: string): readonly Mention[];
  /** The case numbers under which items are filed, as `sagsnummerKey` writes them; the greatest first, so the newest of a kind. */
  sagsnumre(): readonly string[];
  /** The people of the archive, as `personKey` writes their names, in order. The same list until somebody comes or goes. */
  people(): readonly string[];
  /** Every place where a person stands on a list or something is said of them, oldest meeting first. */
  personPlaces(name: string): readonly PersonPlace[];
  /** In how many documents a person is named, and the newest list of a head with them; null for one whom no list has. */
  lastListing(name: string): { readonly place: PersonPlace; readonly meetings: number } | null;
  /** Every place that refers to the meeting of a document, oldest meeting first. */
  referencesTo(uri: string): readonly Referring[];
  /** The committees that it has meetings of, in alphabetical order. */
  committees(): readonly ArchivedCommittee[];
  /** All documents, the newest meeting first. */
  newestFirst(): readonly ArchivedDocument[];
}

/**
 * What all documents say together. Documents are put in and taken out one by one; each change touches the keys of the
 * items that differ, whatever the size of the document and of the archive.
 */
export class Archive implements ArchiveReader {
  #revision = 0;
  #treatmentsRevision = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #documents = new Map<string, ArchivedEntry>();
  readonly #treated = new KeyIndex();
  readonly #mentioned = new KeyIndex();
  readonly #people = new KeyIndex();
  #names: { readonly keys: readonly string[]; readonly names: readonly string[] } | null = null;
  /** Documents by the days that they refer to. */
  readonly #referring = new KeyIndex();
  readonly #meetings = new MeetingIndex();
  #committees: { readonly revision: number; readonly all: readonly ArchivedCommittee[] } | null = null;
  /** Kept until a document goes; new ones are put behind and sorted in when the list is asked for. */
  #newestFirst: ArchivedEntry[] | null = null;
  #isSorted = true;

  get revision(): number {
    return this.#revision;
  }

  /** Grows when a case is treated in another number of items, or on another day: while it is the same, so are all treatments. */
  get treatmentsRevision(): number {
    return this.#treatmentsRevision;
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
    this.#count(uri, entry?.record ?? null, record);
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
    this.#count(uri, entry.record, null);
    this.#meetings.change(uri, entry.record, null);
    return true;
  }

  treatments(sagsnummer: string): readonly Treatment[] {
    const key = sagsnummerKey(sagsnummer);
    const found: Treatment[] = [];
    for (const { uri, document, punkt } of this.#punkterOf(this.#treated, "treated", key)) {
      const own = punkt.punkt.sagsnumre.find((each) => each.key === key);
      if (own) found.push({ uri, document, punkt, sagsnummer: own });
    }
    return found.sort(byDate);
  }

  lastTreatment(sagsnummer: string): Treatment | null {
    const key = sagsnummerKey(sagsnummer);
    let newest: ArchivedEntry | null = null;
    for (const uri of this.#treated.get(key)) {
      const entry = this.#documents.get(uri);
      if (entry && (!newest || newestFirst(entry, newest) < 0)) newest = entry;
    }
    if (!newest) return null;
    const { uri, record } = newest;
    const punkter = punkterThatMayHave(record, "treated", key);
    for (let index = punkter.length - 1; index >= 0; index--) {
      const punkt = punkter[index] as PlacedRecord;
      const sagsnummer = punkt.punkt.sagsnumre.find((each) => each.key === key);
      if (sagsnummer) return { uri, document: record, punkt, sagsnummer };
    }
    return null;
  }

  treatedIn(sagsnummer: string): number {
    return this.#treated.size(sagsnummerKey(sagsnummer));
  }

  mentions(sagsnummer: string): readonly Mention[] {
    const key = sagsnummerKey(sagsnummer);
    const found: Mention[] = [];
    for (const { uri, document, punkt } of this.#punkterOf(this.#mentioned, "mentioned", key)) {
      for (const mention of punkt.punkt.mentions) if (mention.key === key) found.push({ uri, document, punkt, sagsnummer: mention });
    }
    return found.sort(byDate);
  }

  sagsnumre(): readonly string[] {
    return this.#treated.keys();
  }

  people(): readonly string[] {
    const keys = this.#people.keys();
    if (this.#names?.keys !== keys) this.#names = { keys, names: keys.toReversed() };
    return this.#names.names;
  }

  personPlaces(name: string): readonly PersonPlace[] {
    const key = personKey(name);
    const found: PersonPlace[] = [];
    for (const uri of this.#people.get(key)) {
      const document = this.#documents.get(uri)?.record;
      if (!document) continue;
      const add = (people: readonly PersonRecord[], punkt: PlacedRecord | null): void => {
        for (const person of people) if (person.key === key) found.push({ uri, document, punkt, person });
      };
      add(document.people, null);
      for (const punkt of punkterThatMayHave(document, "people", key)) add(punkt.punkt.people, punkt);
    }
    return found.sort(byDate);
  }

  lastListing(name: string): { readonly place: PersonPlace; readonly meetings: number } | null {
    const key = personKey(name);
    let place: PersonPlace | null = null;
    for (const uri of this.#people.get(key)) {
      const document = this.#documents.get(uri)?.record;
      const person = document?.people.find((each) => each.key === key);
      if (!document || !person) continue;
      const found = { uri, document, punkt: null, person };
      if (!place || newestFirst({ uri, record: document }, { uri: place.uri, record: place.document }) < 0) place = found;
    }
    return place && { place, meetings: this.#people.size(key) };
  }

  referencesTo(uri: string): readonly Referring[] {
    const { committee, date } = this.#documents.get(uri)?.record ?? {};
    if (!committee || !date) return [];
    const found: Referring[] = [];
    for (const key of [dayKey(date), dayKey({ ...date, year: null })]) {
      for (const { uri: from, document, punkt } of this.#punkterOf(this.#referring, "referring", key)) {
        for (const reference of punkt.punkt.references) {
          if (dayKey(reference) === key && this.#leadsTo(uri, reference, document)) found.push({ uri: from, document, punkt, reference });
        }
      }
    }
    return found.sort(byDate);
  }

  #leadsTo(uri: string, reference: ReferenceRecord, { date, kommune }: DocumentRecord): boolean {
    return resolveRecord(this, reference, date, kommune).some((meeting) => meeting.uri === uri);
  }

  committees(): readonly ArchivedCommittee[] {
    if (this.#committees?.revision === this.#meetings.revision) return this.#committees.all;
    const all = this.#meetings
      .committees()
      .flatMap((key) => {
        const days = this.#meetings.days(key);
        const last = days.at(-1);
        const [uri] = last === undefined ? [] : this.#meetings.on(key, last);
        const name = uri === undefined ? null : this.document(uri)?.committee;
        return last === undefined || !name ? [] : [{ key, name, meetings: days.length, last }];
      })
      .sort((a, b) => a.name.localeCompare(b.name, "da"));
    this.#committees = { revision: this.#meetings.revision, all };
    return all;
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

  #count(uri: string, before: DocumentRecord | null, after: DocumentRecord | null): void {
    if (before?.people !== after?.people) {
      for (const { key } of before?.people ?? []) this.#people.count(key, uri, -1);
      for (const { key } of after?.people ?? []) this.#people.count(key, uri, 1);
    }
    const treated = new Map<string, number>();
    changedPunkter(before?.punkter ?? [], after?.punkter ?? [], ({ sagsnumre, mentions, people, references }, times) => {
      for (const { key } of sagsnumre) {
        this.#treated.count(key, uri, times);
        treated.set(key, (treated.get(key) ?? 0) + times);
      }
      for (const { key } of mentions) this.#mentioned.count(key, uri, times);
      for (const { key } of people) this.#people.count(key, uri, times);
      for (const reference of references) this.#referring.count(dayKey(reference), uri, times);
    });
    const isOtherDay = before !== null && after !== null && dateKey(before.date) !== dateKey(after.date);
    if (isOtherDay || [...treated.values()].some((times) => times !== 0)) this.#treatmentsRevision++;
  }

  /** The items that may have a key, of the documents that have it. */
  *#punkterOf(index: KeyIndex, kind: KeyKind, key: string): Generator<{ uri: string; document: DocumentRecord; punkt: PlacedRecord }> {
    for (const uri of index.get(key)) {
      const document = this.#documents.get(uri)?.record;
      if (document) for (const punkt of punkterThatMayHave(document, kind, key)) yield { uri, document, punkt };
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
