/**
 * Which documents have a key, and in how many places: a key may stand in several items of one document. Most keys stand
 * in one place; that needs no map of its own.
 */
export class KeyIndex {
  readonly #documents = new Map<string, string | Map<string, number>>();
  /** Kept until a key comes or goes. */
  #sorted: readonly string[] | null = null;

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

  /** All keys, the greatest first. */
  keys(): readonly string[] {
    this.#sorted ??= [...this.#documents.keys()].sort().reverse();
    return this.#sorted;
  }

  /** So many places more (or less, where `by` is negative). */
  count(key: string, uri: string, by: number): void {
    const documents = this.#documents.get(key);
    if (documents === undefined && by === 1) {
      this.#documents.set(key, uri);
      this.#sorted = null;
      return;
    }
    const places = typeof documents === "string" ? new Map([[documents, 1]]) : (documents ?? new Map<string, number>());
    const there = (places.get(uri) ?? 0) + by;
    if (there > 0) places.set(uri, there);
    else places.delete(uri);
    if (places.size === 0) {
      if (this.#documents.delete(key)) this.#sorted = null;
      return;
    }
    if (documents === undefined) this.#sorted = null;
    if (places !== documents) this.#documents.set(key, places);
  }
}
