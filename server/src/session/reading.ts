import { sharedStrings } from "../archive/codec.ts";
import type { StoredDocument } from "../archive/stored-document.ts";
import { type Crashes, unrecorded } from "./crash-record.ts";
import type { Host } from "./host.ts";
import type { BytesReader } from "./read-bytes.ts";
import { type Fetched, type FileReading, fetchFile, readerHere, understand } from "./read-file.ts";

/** For fewer files than these no further thread is started. */
const worthThreads = 64;

/** Reads many files: the first ones here; from so many on in threads of their own, where the machine has them. */
export class Reading {
  readonly #host: Host;
  readonly #here: BytesReader;
  readonly #share = sharedStrings();
  #threads: BytesReader | null = null;
  #filesRead = 0;

  constructor(host: Host, crashes: Crashes = unrecorded) {
    this.#host = host;
    this.#here = readerHere(host, crashes);
  }

  async read(fetched: Fetched, known: StoredDocument | undefined): Promise<FileReading> {
    const reader = fetched.kind === "read" ? this.#reader() : this.#here;
    const says = await understand(fetched, known, reader, this.#share);
    if (says !== null) return says;
    // The thread broke down, and took the bytes with it.
    const again = await fetchFile(this.#host, fetched.uri, undefined);
    return (await understand(again, known, this.#here, this.#share)) ?? "missing";
  }

  end(): void {
    this.#threads?.end();
  }

  #reader(): BytesReader {
    if (this.#filesRead++ === worthThreads) this.#threads = this.#host.readers();
    return this.#threads ?? this.#here;
  }
}
