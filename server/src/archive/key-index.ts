/**
 * Which documents have a key, and in how many places: a key may stand in several items of one document. Most keys stand
 * in one place; that needs no map of its own.
 */
export class KeyIndex {
  readonly #documents = new Map<string, string | Map<string, number>>();

  /** The documents that have the key. */
  get(key: string): Iterable<string> {
    const documents = this.#documents.get(key);
    return typeof documents === "string" ? [documents] : (documents?.keys() ?? []);
  }

  keys(): Iterable<string> {
    return this.#documents.keys();
  }

  /** So many places more (or less, where `by` is negative). */
  count(key: string, uri: string, by: number): void {
    const documents = this.#documents.get(key);
    if (documents === undefined && by === 1) {
      this.#documents.set(key, uri);
      return;
    }
    const places = typeof documents === "string" ? new Map([[documents, 1]]) : (documents ?? new Map<string, number>());
    const there = (places.get(uri) ?? 0) + by;
    if (there > 0) places.set(uri, there);
    else places.delete(uri);
    if (places.size === 0) this.#documents.delete(key);
    else if (places !== documents) this.#documents.set(key, places);
  }
}
