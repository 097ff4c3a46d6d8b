import { withChanges } from "./greatest-first.ts";

/** More changes than one who types makes: then all keys are sorted again. */
const mostChanges = 50;

/**
 * Which documents have a key, and in how many places: a key may stand in several items of one document. Most keys stand
 * in one place; that needs no map of its own.
 */
export class KeyIndex {
  readonly #documents = new Map<string, string | Map<string, number>>();
  /** As it was when it was last asked for; `#changed` are the keys that came or went since. */
  #sorted: readonly string[] | null = null;
  readonly #changed = new Set<string>();

  /** The documents that have the key. */
  get(key: string): Iterable<string> {
    const documents = this.#documents.get(key);
    return typeof documents === "string" ? [documents] : (documents?.keys() ?? []);
  }

  /** In how many documents the key is. */
  size(key: string): number {
    const documents = this.#documents.get(key);
    return typeof documents === "string" ? 1 : (documents?.size ?? 0);
  }

  /** All keys, the greatest first. The same list until a key comes or goes. */
  keys(): readonly string[] {
    this.#sorted = this.#sorted
      ? withChanges(this.#sorted, this.#changed, (key) => this.#documents.has(key))
      : [...this.#documents.keys()].sort().reverse();
    this.#changed.clear();
    return this.#sorted;
  }

  /** A key came or went. */
  #change(key: string): void {
    if (!this.#sorted) return;
    this.#changed.add(key);
    if (this.#changed.size <= mostChanges) return;
    this.#sorted = null;
    this.#changed.clear();
  }

  /** So many places more (or less, where `by` is negative). */
  count(key: string, uri: string, by: number): void {
    const documents = this.#documents.get(key);
    if (documents === undefined && by === 1) {
      this.#documents.set(key, uri);
      this.#change(key);
      return;
    }
    const places = typeof documents === "string" ? new Map([[documents, 1]]) : (documents ?? new Map<string, number>());
    const there = (places.get(uri) ?? 0) + by;
    if (there > 0) places.set(uri, there);
    else places.delete(uri);
    if (places.size === 0) {
      if (this.#documents.delete(key)) this.#change(key);
      return;
    }
    if (places !== documents) this.#documents.set(key, places);
    if (documents === undefined) this.#change(key);
  }
}
