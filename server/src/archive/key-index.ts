/** Which documents have a key, and in how many places: a key may stand in several items of one document. */
export class KeyIndex {
  readonly #documents = new Map<string, Map<string, number>>();

  /** The documents that have the key. */
  get(key: string): Iterable<string> {
    return this.#documents.get(key)?.keys() ?? [];
  }

  keys(): Iterable<string> {
    return this.#documents.keys();
  }

  /** One more place (`by` is 1) or one less (`by` is -1). */
  count(key: string, uri: string, by: number): void {
    const documents = this.#documents.get(key);
    const places = (documents?.get(uri) ?? 0) + by;
    if (places > 0) {
      if (documents) documents.set(uri, places);
      else this.#documents.set(key, new Map([[uri, places]]));
    } else if (documents) {
      documents.delete(uri);
      if (documents.size === 0) this.#documents.delete(key);
    }
  }
}
