import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import type { Text } from "../syntax/tree.ts";
import { byDate } from "./chronology.ts";
import { KeyIndex } from "./key-index.ts";

/** One treatment of a case: an item that is filed under its number. */
export interface Treatment {
  readonly uri: string;
  readonly document: DocumentFacts;
  readonly punkt: PlacedPunkt;
  /** The number as the item writes it; lines relative to the item. */
  readonly sagsnummer: Text;
}

/** A place where running text names a case. */
export interface Mention {
  readonly uri: string;
  readonly punkt: PlacedPunkt;
  readonly sagsnummer: Text;
}

/** What may be asked of the archive. */
export interface ArchiveReader {
  /** Grows with every change. */
  readonly revision: number;
  readonly size: number;
  document(uri: string): DocumentFacts | undefined;
  /** Every treatment of a case, oldest first. */
  treatments(sagsnummer: string): readonly Treatment[];
  mentions(sagsnummer: string): readonly Mention[];
}

/**
 * What all documents say together. Documents are put in and taken out one by one; each change touches the keys that the
 * document has or had, whatever the archive's size.
 */
export class Archive implements ArchiveReader {
  #revision = 0;
  readonly #documents = new Map<string, DocumentFacts>();
  readonly #treated = new KeyIndex();
  readonly #mentioned = new KeyIndex();

  get revision(): number {
    return this.#revision;
  }

  get size(): number {
    return this.#documents.size;
  }

  uris(): IterableIterator<string> {
    return this.#documents.keys();
  }

  document(uri: string): DocumentFacts | undefined {
    return this.#documents.get(uri);
  }

  /** Puts in a document's facts, or new facts for the old. */
  set(uri: string, facts: DocumentFacts): void {
    this.#revision++;
    this.#documents.set(uri, facts);
    this.#treated.set(
      uri,
      keys(facts, (punkt) => punkt.facts.sagsnumre),
    );
    this.#mentioned.set(
      uri,
      keys(facts, (punkt) => punkt.facts.mentions),
    );
  }

  delete(uri: string): boolean {
    if (!this.#documents.delete(uri)) return false;
    this.#revision++;
    this.#treated.set(uri, noKeys);
    this.#mentioned.set(uri, noKeys);
    return true;
  }

  treatments(sagsnummer: string): readonly Treatment[] {
    const key = sagsnummerKey(sagsnummer);
    const found: Treatment[] = [];
    for (const { uri, document, punkt } of this.#punkterOf(this.#treated.get(key))) {
      const own = punkt.facts.sagsnumre.find(({ text }) => sagsnummerKey(text) === key);
      if (own) found.push({ uri, document, punkt, sagsnummer: own });
    }
    return found.sort(byDate);
  }

  mentions(sagsnummer: string): readonly Mention[] {
    const key = sagsnummerKey(sagsnummer);
    const found: Mention[] = [];
    for (const { uri, punkt } of this.#punkterOf(this.#mentioned.get(key))) {
      for (const mention of punkt.facts.mentions) {
        if (sagsnummerKey(mention.text) === key) found.push({ uri, punkt, sagsnummer: mention });
      }
    }
    return found;
  }

  *#punkterOf(uris: ReadonlySet<string>): Generator<{ uri: string; document: DocumentFacts; punkt: PlacedPunkt }> {
    for (const uri of uris) {
      const document = this.#documents.get(uri);
      for (const punkt of document?.punkter ?? []) if (document) yield { uri, document, punkt };
    }
  }
}

const noKeys: ReadonlySet<string> = new Set();

function keys(facts: DocumentFacts, numbers: (punkt: PlacedPunkt) => readonly Text[]): ReadonlySet<string> {
  return new Set(facts.punkter.flatMap((punkt) => numbers(punkt).map(({ text }) => sagsnummerKey(text))));
}
