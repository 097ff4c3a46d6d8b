import type { Decoded } from "../text/decode.ts";

/** What the server needs of the machine it runs on. The entries give it; nothing else touches files. */
export interface Host {
  /** The addresses of all documents in a folder and below, in no order. A folder that may not be read is told of. */
  documentsIn(folder: string, unreadable: (folder: string) => void): AsyncIterable<string>;
  /** A document's content; `missing` where there is no such file, `denied` where it may not be read. */
  read(uri: string): Promise<Decoded | { readonly kind: "missing" | "denied" }>;
}
