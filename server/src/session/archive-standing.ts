import { addressForPeople } from "./announcements.ts";
import type { ArchiveClient } from "./archive-session.ts";
import type { Unreadable } from "./read-file.ts";

/** What the archive's reading has come to, beside the archive itself. */
export interface Standing {
  /** While many files are being read. */
  readonly progress: { readonly read: number; readonly total: number } | null;
  /** Names of files that cannot be read; at most `mostNamed`. */
  readonly unreadable: readonly { readonly name: string; readonly reason: Unreadable["reason"] }[];
  readonly unreadableCount: number;
  /** So many files may be read and there are more; null where there are not. */
  readonly maxFiles: number | null;
}

/** The least number of files whose reading is worth a word. */
const fewFiles = 50;
const mostNamed = 10;

type WithoutComplete = Omit<ArchiveClient, "complete">;

/** Remembers what the archive's session tells once: how far it has come, and what it goes without. */
export class ArchiveStanding {
  #progress: Standing["progress"] = null;
  #maxFiles: number | null = null;
  readonly #unreadable = new Map<string, Unreadable["reason"]>();
  #changed: () => void = () => {};

  get now(): Standing {
    const named = [...this.#unreadable].slice(0, mostNamed);
    return {
      progress: this.#progress,
      unreadable: named.map(([uri, reason]) => ({ name: addressForPeople(uri.slice(uri.lastIndexOf("/") + 1)), reason })),
      unreadableCount: this.#unreadable.size,
      maxFiles: this.#maxFiles,
    };
  }

  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  /** The same client, with an ear to what it is told. */
  watch(client: Omit<WithoutComplete, "looksAgain">): WithoutComplete {
    const heard = (): void => this.#changed();
    return {
      ...client,
      looksAgain: (uris) => {
        if (uris === null) {
          this.#unreadable.clear();
          this.#maxFiles = null;
        } else for (const uri of uris) this.#unreadable.delete(uri);
        heard();
      },
      unreadable: (files) => {
        for (const { uri, reason } of files) this.#unreadable.set(uri, reason);
        heard();
        client.unreadable(files);
      },
      tooMany: (maxFiles) => {
        this.#maxFiles = maxFiles;
        heard();
        client.tooMany(maxFiles);
      },
      progress: () => {
        const shown = client.progress();
        return {
          report: (read, total) => {
            if (total >= fewFiles) {
              this.#progress = { read, total };
              heard();
            }
            shown.report(read, total);
          },
          get cancelled() {
            return shown.cancelled;
          },
          done: () => {
            this.#progress = null;
            heard();
            shown.done();
          },
        };
      },
    };
  }
}
