import type { Archive, ArchiveReader } from "../archive/archive.ts";
import type { StoredDocument } from "../archive/stored-document.ts";
import { ArchiveFiles } from "./archive-files.ts";
import { ArchiveLoader, type FileEvent, type Loaded, type Progress, type Scope } from "./archive-loader.ts";
import { ArchiveStore } from "./archive-store.ts";
import { breather } from "./breathe.ts";
import { type Crashes, unrecorded } from "./crash-record.ts";
import { faultText } from "./fault-text.ts";
import type { Host } from "./host.ts";
import type { Unreadable } from "./read-file.ts";
import { type SelectionSettings, selectionOf } from "./selection.ts";
import { TaskQueue } from "./task-queue.ts";

/** What the archive tells the user, and asks of the settings. */
export interface ArchiveClient {
  log(line: string): void;
  unreadable(files: readonly Unreadable[]): void;
  /** There are more files than the setting allows. */
  tooMany(maxFiles: number): void;
  /** A folder is not read because it is all of the machine, or all that a user has. */
  tooWide(folder: string, kind: "root" | "home"): void;
  /** What hindered the reading of these addresses, or of all (null), is out of date: they are looked at again. */
  looksAgain(uris: Iterable<string> | null): void;
  /** Begins to show how far a long reading has come. */
  progress(): Progress & { done(): void };
  /** The archive holds all that the files say; until then it may lack any of them. */
  complete(): void;
  /** What belongs to the archive, by the settings that hold in each of the folders. */
  selection(folders: readonly string[]): Promise<ScopeSettings>;
}

export interface ScopeSettings {
  readonly maxFiles: number;
  /** One for each folder that was asked for. */
  readonly folders: readonly SelectionSettings[];
}

/** How long files must rest before the archive is stored again, in milliseconds. */
const rest = 10_000;

/**
 * The archive's life in a session: restored, brought into agreement with the files, kept so, stored. What is asked of
 * it is done in turn, one thing at a time.
 */
export class ArchiveSession {
  readonly #archive: ArchiveReader;
  readonly #host: Host;
  readonly #client: ArchiveClient;
  readonly #files: ArchiveFiles;
  readonly #loader: ArchiveLoader;
  readonly #queue: TaskQueue;
  #folders: readonly string[] = [];
  #scope: Scope = { folders: [], maxFiles: 0 };
  #scopeSettings = "";
  #storagePath: string | null = null;
  #store: ArchiveStore | null = null;
  #storedChanges = 0;
  #events = new Map<string, FileEvent>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ending = false;
  #complete = false;

  constructor(archive: Archive, host: Host, isOpen: (uri: string) => boolean, client: ArchiveClient, crashes: Crashes = unrecorded) {
    this.#archive = archive;
    this.#host = host;
    this.#client = client;
    this.#files = new ArchiveFiles(archive, isOpen);
    this.#loader = new ArchiveLoader(host, this.#files, crashes);
    this.#queue = new TaskQueue((error) => client.log(`Arkivet: ${faultText(error)}`));
  }

  /**
   * The archive holds what all files say: it is not being read from the beginning, and the user has not ended that, nor
   * are there more files than may be read. Only then does it tell what is missing.
   */
  get complete(): boolean {
    return this.#complete;
  }

  /** Begins with what was stored, then looks at the files. `storagePath` is null where nothing is to be stored. */
  start(folders: readonly string[], storagePath: string | null): Promise<void> {
    this.#storagePath = storagePath;
    return this.changeFolders(folders);
  }

  /** The workspace has other folders now. */
  changeFolders(folders: readonly string[]): Promise<void> {
    return this.#queue.add(async () => {
      this.#folders = folders.map(withoutSlash);
      const wanted = this.#storagePath !== null && this.#folders.length > 0 ? this.#storagePath : null;
      this.#store = wanted === null ? null : new ArchiveStore(this.#host, wanted, this.#folders, (line) => this.#client.log(line));
      if (this.#store && this.#files.size === 0) await this.#restore(await this.#store.restore());
      else this.#storedChanges = -1;
      await this.#select();
      await this.#scan();
    });
  }

  /** The settings changed: what belongs to the archive may be other files now. */
  changeSettings(): Promise<void> {
    return this.#queue.add(async () => {
      if (await this.#select()) await this.#scan();
    });
  }

  /** Something happened to files or folders, in this order. */
  filesChanged(events: readonly { readonly uri: string; readonly event: FileEvent }[]): Promise<void> {
    const waiting = this.#events.size > 0;
    for (const { uri, event } of events) this.#events.set(withoutSlash(uri), event);
    if (waiting || this.#events.size === 0) return this.#queue.idle();
    return this.#queue.add(async () => {
      const all = this.#events;
      this.#events = new Map();
      this.#client.looksAgain(all.keys());
      await this.#work((progress) => this.#loader.refresh(this.#scope, all, progress));
      this.#storeLater();
    });
  }

  /** The editor let go of a document. */
  closed(uri: string): Promise<void> {
    this.#files.closed(uri);
    return this.filesChanged([{ uri, event: "changed" }]);
  }

  /** Throws away what is stored and known, and reads all files anew. */
  rebuild(): Promise<void> {
    return this.#queue.add(async () => {
      this.#complete = false;
      await this.#store?.delete();
      this.#files.deleteWhere(() => true);
      await this.#select();
      await this.#scan();
    });
  }

  /** Ends what is under way and stores what is known. */
  async end(): Promise<void> {
    this.#ending = true;
    clearTimeout(this.#timer);
    await this.#queue.add(() => this.#save());
  }

  async #restore(documents: readonly StoredDocument[]): Promise<void> {
    const breathe = breather(this.#host);
    for (const document of documents) {
      this.#files.set(document);
      await breathe();
    }
    this.#storedChanges = this.#files.changes;
  }

  /** Asks the settings; true where other files may belong to the archive now. */
  async #select(): Promise<boolean> {
    const folders = this.#folders.filter((uri) => {
      const width = this.#host.tooWide(uri);
      if (width) this.#client.tooWide(uri, width);
      return width === null;
    });
    const settings = await this.#client.selection(folders);
    const written = JSON.stringify([folders, settings]);
    if (written === this.#scopeSettings) return false;
    this.#scopeSettings = written;
    const selected = folders.map((uri, index) => ({ uri, selection: selectionOf(settings.folders[index] ?? nothing) }));
    this.#scope = { folders: selected, maxFiles: settings.maxFiles };
    return true;
  }

  async #scan(): Promise<void> {
    const start = performance.now();
    this.#complete = false;
    this.#client.looksAgain(null);
    this.#complete = await this.#work((progress) => this.#loader.scan(this.#scope, progress));
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace(".", ",");
    this.#client.log(`Arkivet har ${this.#files.size} ${this.#files.size === 1 ? "fil" : "filer"}; gennemgået på ${seconds} s.`);
    if (this.#complete) this.#client.complete();
    await this.#save();
    await this.#prepareSearch();
  }

  /** Folds the words by which documents are searched, so that the first search does not wait for it. */
  async #prepareSearch(): Promise<void> {
    const breathe = breather(this.#host);
    for (const document of this.#archive.newestFirst()) {
      if (this.#ending) return;
      document.prepareSearch();
      await breathe();
    }
  }

  /** Reads with a progress, which ends with the session, too; tells what hindered it. True where it was read to the end. */
  async #work(read: (progress: Progress) => Promise<Loaded>): Promise<boolean> {
    if (this.#ending) return false;
    const shown = this.#client.progress();
    const isEnding = (): boolean => this.#ending;
    try {
      const { unreadable, more } = await read({
        report: (done, total) => shown.report(done, total),
        get cancelled() {
          return shown.cancelled || isEnding();
        },
      });
      this.#client.unreadable(unreadable);
      if (more) this.#client.tooMany(this.#scope.maxFiles);
      return !more && !shown.cancelled && !this.#ending;
    } finally {
      shown.done();
    }
  }

  #storeLater(): void {
    clearTimeout(this.#timer);
    if (this.#ending || this.#files.changes === this.#storedChanges) return;
    this.#timer = setTimeout(() => void this.#queue.add(() => this.#save()), rest);
  }

  async #save(): Promise<void> {
    if (!this.#store || this.#files.changes === this.#storedChanges) return;
    this.#storedChanges = this.#files.changes;
    await this.#store.save(this.#files.all());
  }
}

const nothing: SelectionSettings = { include: [], exclude: [] };
const withoutSlash = (uri: string): string => uri.replace(/(?<!\/)\/+$/, "");
