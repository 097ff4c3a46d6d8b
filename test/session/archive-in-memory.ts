import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { type ArchiveClient, ArchiveSession } from "../../server/src/session/archive-session.ts";
import { defaultExclude, defaultInclude, type SelectionSettings } from "../../server/src/session/selection.ts";
import type { MemoryHost } from "./memory-host.ts";

export const root = "file:///arkiv";
export const storage = "/gemt";

export const recordFrom = (text: string) => recordOf(analyse(text).facts);

/** A session's archive over a machine in memory: all but the connection is real. */
export class ArchiveInMemory {
  readonly archive = new Archive();
  readonly open = new Map<string, string>();
  readonly log: string[] = [];
  readonly unreadable: string[] = [];
  readonly told: string[] = [];
  settings: SelectionSettings = { include: defaultInclude, exclude: defaultExclude };
  /** How often all files had been read. */
  completed = 0;
  maxFiles = 1000;
  cancelled = false;
  readonly session: ArchiveSession;

  constructor(host: MemoryHost) {
    const client: ArchiveClient = {
      log: (line) => void this.log.push(line),
      unreadable: (files) => void this.unreadable.push(...files.map(({ uri, reason }) => `${uri.slice(root.length + 1)}: ${reason}`)),
      tooMany: (most) => void this.told.push(`more than ${most}`),
      tooWide: (folder, kind) => void this.told.push(`${folder} is ${kind}`),
      looksAgain: () => undefined,
      progress: () => {
        const isCancelled = (): boolean => this.cancelled;
        return {
          report: () => {},
          done: () => {},
          get cancelled() {
            return isCancelled();
          },
        };
      },
      complete: () => void this.completed++,
      selection: async (folders) => ({ maxFiles: this.maxFiles, folders: folders.map(() => this.settings) }),
    };
    this.session = new ArchiveSession(this.archive, host, (uri) => this.open.has(uri), client);
  }

  /** The names of the archive's documents, in order. */
  names(): string[] {
    return this.archive
      .newestFirst()
      .map(({ uri }) => uri.slice(root.length + 1))
      .sort();
  }

  openDocument(uri: string, text: string): void {
    this.open.set(uri, text);
    this.archive.set(uri, recordFrom(text));
  }

  async closeDocument(uri: string): Promise<void> {
    this.open.delete(uri);
    await this.session.closed(uri);
  }
}
