/** Which documents have a key. A document's keys are replaced by their difference: work is proportional to that. */
export class KeyIndex {
  readonly #documents = new Map<string, Set<string>>();
  readonly #keys = new Map<string, ReadonlySet<string>>();

  get(key: string): ReadonlySet<string> {
    return this.#documents.get(key) ?? none;
  }

  set(uri: string, keys: ReadonlySet<string>): void {
    const before = this.#keys.get(uri) ?? none;
    for (const key of before) if (!keys.has(key)) this.#remove(key, uri);
    for (const key of keys) if (!before.has(key)) this.#add(key, uri);
    if (keys.size > 0) this.#keys.set(uri, keys);
    else this.#keys.delete(uri);
  }

  #add(key: string, uri: string): void {
    const documents = this.#documents.get(key);
    if (documents) documents.add(uri);
    else this.#documents.set(key, new Set([uri]));
  }

  #remove(key: string, uri: string): void {
    const documents = this.#documents.get(key);
    documents?.delete(uri);
    if (documents?.size === 0) this.#documents.delete(key);
  }
}

const none: ReadonlySet<string> = new Set();
