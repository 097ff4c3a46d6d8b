import { decodeRecord, encodeRecord } from "./codec.ts";
import type { DocumentRecord } from "./record.ts";
import { amount, count, text, tuple, WrongShape } from "./shape.ts";

/** A file of the archive as it was when it was last read. */
export interface StoredDocument {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
  /** When the file was last changed, in milliseconds since 1970; 0 where that is too new to tell a later change by. */
  readonly modified: number;
  /** A digest of the file's bytes. */
  readonly hash: string;
  readonly record: DocumentRecord;
}

/** A document as one line of JSON, without the line end. */
export const encodeDocument = ({ uri, size, modified, hash, record }: StoredDocument): string =>
  JSON.stringify([uri, size, modified, hash, encodeRecord(record)]);

/** A document from its line; throws a `WrongShape` or a `SyntaxError` where it is no such line. */
export function decodeDocument(line: string, share: (text: string) => string): StoredDocument {
  const [uri, size, modified, hash, record] = tuple(JSON.parse(line), 5);
  return { uri: text(uri), size: count(size), modified: amount(modified), hash: text(hash), record: decodeRecord(record, share) };
}

/** The first line of a store: whose it is, and what follows. */
export interface StoreHeader {
  /** The program's name, version and build. */
  readonly product: string;
  readonly documents: number;
  /** A digest of all that follows the header's line. */
  readonly checksum: string;
}

/** Says what the file is. */
const kind = "referat-arkiv";
/** Grows when the lines take on another form. */
const format = 3;

export const encodeHeader = ({ product, documents, checksum }: StoreHeader): string =>
  JSON.stringify([kind, format, product, documents, checksum]);

/** Throws where the line is no header of this format. */
export function decodeHeader(line: string): StoreHeader {
  const [foundKind, foundFormat, product, documents, checksum] = tuple(JSON.parse(line), 5);
  if (foundKind !== kind || foundFormat !== format) throw new WrongShape("another kind or format");
  return { product: text(product), documents: count(documents), checksum: text(checksum) };
}
