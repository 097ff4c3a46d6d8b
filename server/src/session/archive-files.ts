import type { Archive } from "../archive/archive.ts";
import type { StoredDocument } from "../archive/stored-document.ts";

/**
 * What the files say. It stands in the archive where no editor holds the document; where one does, the file's record is
 * kept for when the document closes, and for the store.
 */
export class ArchiveFiles {
  readonly #archive: Archive;
  readonly #isOpen: (uri: string) => boolean;
  readonly #files = new Map<string, StoredDocument>();
  #changes = 0;

  constructor(archive: Archive, isOpen: (uri: string) => boolean) {
    this.#archive = archive;
    this.#isOpen = isOpen;
  }

  get size(): number {
    return this.#files.size;
  }

  /** Grows with every change: tells whether a store is out of date. */
  get changes(): number {
    return this.#changes;
  }

  get(uri: string): StoredDocument | undefined {
    return this.#files.get(uri);
  }

  all(): Iterable<StoredDocument> {
    return this.#files.values();
  }

  set(document: StoredDocument): void {
    this.#changes++;
    this.#files.set(document.uri, document);
    if (!this.#isOpen(document.uri)) this.#archive.set(document.uri, document.record);
  }

  delete(uri: string): void {
    if (this.#files.delete(uri)) this.#changes++;
    if (!this.#isOpen(uri)) this.#archive.delete(uri);
  }

  /** Takes out all files of which `isGone` says so. */
  deleteWhere(isGone: (uri: string) => boolean): void {
    for (const uri of [...this.#files.keys()]) if (isGone(uri)) this.delete(uri);
  }

  /** The editor let go of a document: what its file says holds again. */
  closed(uri: string): void {
    const file = this.#files.get(uri);
    if (file) this.#archive.set(uri, file.record);
    else this.#archive.delete(uri);
  }
}
