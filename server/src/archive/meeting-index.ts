import { committeeIndexKey, committeeInitials } from "../vocabulary/committees.ts";
import { dayNumber } from "./archive-view.ts";
import type { DocumentRecord } from "./record.ts";

/** Which documents are of which meeting: by committee and day. A change touches the committee of the document that changed. */
export class MeetingIndex {
  #revision = 0;
  readonly #committees = new Map<string, CommitteeDays>();
  /** Committees by the initials of their names. */
  readonly #initials = new Map<string, Set<string>>();
  readonly #keys = new NameKeys();

  /** Grows when a meeting comes or goes, is said to be of another municipality, or its items have other numbers. */
  get revision(): number {
    return this.#revision;
  }

  /** Another record for a document; null where it had none, or has none any more. */
  change(uri: string, before: DocumentRecord | null, after: DocumentRecord | null): void {
    const old = before && this.#meetingOf(before);
    const own = after && this.#meetingOf(after);
    if (old?.key === own?.key && old?.day === own?.day) {
      if (own && before && after && !sameItems(before, after)) this.#revision++;
      return;
    }
    this.#revision++;
    if (old) this.#remove(uri, old);
    if (own) this.#add(uri, own);
  }

  committee(name: string): string | null {
    const key = this.#keys.keyOf(name);
    if (this.#committees.has(key)) return key;
    if (!/^\p{Lu}{2,6}$/u.test(name)) return null;
    const [first, ...others] = this.#initials.get(name) ?? [];
    return first !== undefined && others.length === 0 ? first : null;
  }

  /** The committees that have meetings, in no order. */
  committees(): readonly string[] {
    return [...this.#committees.keys()];
  }

  days(committee: string): readonly number[] {
    return this.#committees.get(committee)?.sorted() ?? [];
  }

  on(committee: string, day: number): readonly string[] {
    return this.#committees.get(committee)?.on(day) ?? [];
  }

  #meetingOf({ committee, date }: DocumentRecord): Meeting | null {
    return committee === null || date === null ? null : { key: this.#keys.keyOf(committee), day: dayNumber(date) };
  }

  #add(uri: string, { key, day }: Meeting): void {
    let days = this.#committees.get(key);
    if (!days) {
      days = new CommitteeDays();
      this.#committees.set(key, days);
      const initials = committeeInitials(key);
      this.#initials.set(initials, (this.#initials.get(initials) ?? new Set()).add(key));
    }
    days.add(day, uri);
  }

  #remove(uri: string, { key, day }: Meeting): void {
    const days = this.#committees.get(key);
    if (!days?.remove(day, uri)) return;
    this.#committees.delete(key);
    const initials = committeeInitials(key);
    const keys = this.#initials.get(initials);
    keys?.delete(key);
    if (keys?.size === 0) this.#initials.delete(initials);
  }
}

interface Meeting {
  readonly key: string;
  readonly day: number;
}

/** The days of one committee, each with its documents: nearly always one. */
class CommitteeDays {
  readonly #days = new Map<number, readonly string[]>();
  #sorted: readonly number[] | null = null;

  on(day: number): readonly string[] {
    return this.#days.get(day) ?? [];
  }

  sorted(): readonly number[] {
    this.#sorted ??= [...this.#days.keys()].sort((a, b) => a - b);
    return this.#sorted;
  }

  add(day: number, uri: string): void {
    const uris = this.#days.get(day);
    if (!uris) this.#sorted = null;
    this.#days.set(day, uris ? [...uris, uri].sort() : [uri]);
  }

  /** True where nothing is left. */
  remove(day: number, uri: string): boolean {
    const left = this.on(day).filter((each) => each !== uri);
    if (left.length > 0) this.#days.set(day, left);
    else if (this.#days.delete(day)) this.#sorted = null;
    return this.#days.size === 0;
  }
}

/** Names of committees are few, and asked for often. */
class NameKeys {
  readonly #keys = new Map<string, string>();

  keyOf(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = committeeIndexKey(name);
    // While a name is typed, each letter gives another one.
    if (this.#keys.size >= mostNames) this.#keys.clear();
    this.#keys.set(name, key);
    return key;
  }
}

const mostNames = 5000;

const sameItems = (a: DocumentRecord, b: DocumentRecord): boolean =>
  a.kommune === b.kommune &&
  a.punkter.length === b.punkter.length &&
  a.punkter.every(({ punkt }, index) => punkt === b.punkter[index]?.punkt || punkt.number === b.punkter[index]?.punkt.number);
