import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { BytesRead, BytesReader } from "./session/read-bytes.ts";

/** Put in by the build: where the thread's program stands, seen from the entry. */
declare const REFERAT_READER: string;

/** More threads than these wait for the disk. */
const mostThreads = 4;

/** Room for what is made and thrown away again, in MB: more is quicker, and is memory. */
const youngGeneration = 16;

/** What a thread is asked, and what it answers. */
export interface Question {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly knownHash: string | undefined;
}
export interface Answer {
  readonly id: number;
  readonly read: BytesRead;
}

/** Readers in threads of their own, so that the thread of the server is free for its editor. */
export function threadReaders(): BytesReader {
  const count = Math.max(1, Math.min(mostThreads, availableParallelism() - 1));
  const threads = Array.from({ length: count }, () => new ReaderThread(join(__dirname, REFERAT_READER)));
  return {
    read: (_uri, bytes, knownHash) =>
      threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least)).read(bytes, knownHash),
    end: () => {
      for (const thread of threads) thread.end();
    },
  };
}

class ReaderThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (read: BytesRead | null) => void>();
  #lastId = 0;
  #broken = false;

  constructor(program: string) {
    this.#worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } });
    this.#worker.on("message", ({ id, read }: Answer) => {
      this.#waiting.get(id)?.(read);
      this.#waiting.delete(id);
    });
    this.#worker.on("error", () => this.#breakDown());
    this.#worker.on("exit", () => this.#breakDown());
  }

  get waiting(): number {
    return this.#broken ? Number.POSITIVE_INFINITY : this.#waiting.size;
  }

  read(bytes: Uint8Array, knownHash: string | undefined): Promise<BytesRead | null> {
    if (this.#broken) return Promise.resolve(null);
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, bytes, knownHash } satisfies Question, [bytes.buffer as ArrayBuffer]);
    });
  }

  end(): void {
    void this.#worker.terminate();
  }

  /** Whoever waits reads elsewhere. */
  #breakDown(): void {
    this.#broken = true;
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }
}
