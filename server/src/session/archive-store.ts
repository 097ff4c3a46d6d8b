import { sharedStrings } from "../archive/codec.ts";
import { WrongShape } from "../archive/shape.ts";
import { decodeDocument, decodeHeader, encodeDocument, encodeHeader, type StoredDocument } from "../archive/stored-document.ts";
import { inOneLine } from "../text/plain-words.ts";
import { breather } from "./breathe.ts";
import { faultName } from "./fault-text.ts";
import type { Host } from "./host.ts";
import { storedName } from "./stored-name.ts";

const lineFeed = 10;
/** So much of what a store says of itself stands in the log. */
const longestProduct = 60;

/** The archive of one set of folders, kept between sessions. A store that is wrong in any way counts for nothing. */
export class ArchiveStore {
  readonly #host: Host;
  readonly #storagePath: string;
  readonly #name: string;
  readonly #log: (line: string) => void;
  #failed = false;

  constructor(host: Host, storagePath: string, folders: readonly string[], log: (line: string) => void) {
    this.#host = host;
    this.#storagePath = storagePath;
    this.#name = storedName(host, "arkiv", folders, "jsonl");
    this.#log = log;
  }

  /** All documents of the store, or none: a store that is cut off, foreign or malformed is thrown away. */
  async restore(): Promise<readonly StoredDocument[]> {
    const bytes = await this.#host.readStored(this.#storagePath, this.#name);
    if (!bytes) return [];
    try {
      return await this.#decode(bytes);
    } catch (error) {
      this.#log(`Det gemte arkiv bruges ikke: ${error instanceof WrongShape ? error.message : faultName(error)}.`);
      await this.delete();
      return [];
    }
  }

  /** Stores the documents. What hinders it is logged once: the archive goes on without a store. */
  async save(documents: Iterable<StoredDocument>): Promise<void> {
    try {
      await this.#host.writeStored(this.#storagePath, this.#name, await this.#encode(documents));
      this.#failed = false;
    } catch (error) {
      if (!this.#failed) this.#log(`Arkivet kan ikke gemmes: ${faultName(error)}.`);
      this.#failed = true;
    }
  }

  async delete(): Promise<void> {
    await this.#host.deleteStored(this.#storagePath, this.#name).catch(() => {});
  }

  async #decode(bytes: Uint8Array): Promise<StoredDocument[]> {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const headerEnd = bytes.indexOf(lineFeed);
    if (headerEnd < 0) throw new WrongShape("no header");
    const header = decodeHeader(decoder.decode(bytes.subarray(0, headerEnd)));
    if (header.product !== this.#host.product) throw new WrongShape(`written by ${inOneLine(header.product.slice(0, longestProduct))}`);
    const body = bytes.subarray(headerEnd + 1);
    const digest = this.#host.digest();
    digest.update(body);
    if (digest.end() !== header.checksum) throw new WrongShape("wrong checksum");
    const breathe = breather(this.#host);
    const share = sharedStrings();
    const documents: StoredDocument[] = [];
    for (let start = 0; start < body.length; ) {
      const end = body.indexOf(lineFeed, start);
      if (end < 0) throw new WrongShape("cut off");
      documents.push(decodeDocument(decoder.decode(body.subarray(start, end)), share));
      start = end + 1;
      await breathe();
    }
    if (documents.length !== header.documents) throw new WrongShape("wrong number of documents");
    return documents;
  }

  async #encode(documents: Iterable<StoredDocument>): Promise<readonly Uint8Array[]> {
    const encoder = new TextEncoder();
    const breathe = breather(this.#host);
    const digest = this.#host.digest();
    const parts: Uint8Array[] = [];
    for (const document of documents) {
      const part = encoder.encode(`${encodeDocument(document)}\n`);
      digest.update(part);
      parts.push(part);
      await breathe();
    }
    const header = encodeHeader({ product: this.#host.product, documents: parts.length, checksum: digest.end() });
    return [encoder.encode(`${header}\n`), ...parts];
  }
}
