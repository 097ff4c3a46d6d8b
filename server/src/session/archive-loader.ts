import { analyse } from "../analysis.ts";
import type { Archive } from "../archive/archive.ts";
import { breather } from "./breathe.ts";
import type { Host } from "./host.ts";

export interface Progress {
  report(read: number, total: number): void;
  readonly cancelled: boolean;
}

/** A file or folder that the archive goes without, and why. */
export interface Unreadable {
  readonly uri: string;
  readonly reason: "binary" | "encoding" | "denied";
}

/** Reads the files of the workspace into the archive. A document that is open is left to what the editor holds. */
export class ArchiveLoader {
  readonly #archive: Archive;
  readonly #host: Host;
  readonly #isOpen: (uri: string) => boolean;

  constructor(archive: Archive, host: Host, isOpen: (uri: string) => boolean) {
    this.#archive = archive;
    this.#host = host;
    this.#isOpen = isOpen;
  }

  /** Reads all documents of the folders. Gives the thread free between files, and ends early when cancelled. */
  async loadFolders(folders: readonly string[], progress: Progress): Promise<readonly Unreadable[]> {
    const uris = new Set<string>();
    const unreadable: Unreadable[] = [];
    const denied = (uri: string): void => void unreadable.push({ uri, reason: "denied" });
    for (const folder of folders) for await (const uri of this.#host.documentsIn(folder, denied)) uris.add(uri);
    const breathe = breather();
    let read = 0;
    for (const uri of uris) {
      if (progress.cancelled) break;
      const problem = await this.load(uri);
      if (problem) unreadable.push(problem);
      progress.report(++read, uris.size);
      await breathe();
    }
    return unreadable;
  }

  /** Drops all documents of a folder that are not open. */
  dropFolder(folder: string): void {
    const prefix = folder.endsWith("/") ? folder : `${folder}/`;
    for (const uri of [...this.#archive.uris()]) if (uri.startsWith(prefix) && !this.#isOpen(uri)) this.#archive.delete(uri);
  }

  /** Reads one file anew, or drops it where it is gone. */
  async load(uri: string): Promise<Unreadable | null> {
    if (this.#isOpen(uri)) return null;
    const content = await this.#host.read(uri);
    // It may have been opened while it was read: then the editor's text holds.
    if (this.#isOpen(uri)) return null;
    if (content.kind === "text") {
      this.#archive.set(uri, analyse(content.text).facts);
      return null;
    }
    this.#archive.delete(uri);
    if (content.kind === "missing") return null;
    return { uri, reason: content.kind === "unreadable" ? content.reason : "denied" };
  }

  /** Forgets a file that is gone, unless an editor holds it. */
  drop(uri: string): null {
    if (!this.#isOpen(uri)) this.#archive.delete(uri);
    return null;
  }
}
