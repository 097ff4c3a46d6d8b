import type { ArchiveFiles } from "./archive-files.ts";
import { breather } from "./breathe.ts";
import type { Crashes } from "./crash-record.ts";
import { type FolderPlace, type FoundFiles, findFiles, isFileOutside } from "./find-files.ts";
import type { Host } from "./host.ts";
import { readAhead } from "./read-ahead.ts";
import { type FileReading, fetchFile, type Unreadable } from "./read-file.ts";
import { Reading } from "./reading.ts";
import { pathIn, type SelectedFolder } from "./selection.ts";

/** How far a reading has come, and whether it shall end. */
export interface Progress {
  report(read: number, total: number): void;
  readonly cancelled: boolean;
}

/** What a reading of files leaves to be told. */
export interface Loaded {
  readonly unreadable: readonly Unreadable[];
  /** Files were left out because there are more than the settings allow. */
  readonly more: boolean;
}

/** Which files belong to the archive, and how many at most. */
export interface Scope {
  readonly folders: readonly SelectedFolder[];
  readonly maxFiles: number;
}

/** What happened at an address, a file's or a folder's. */
export type FileEvent = "created" | "changed" | "deleted";

/** Files that are read at the same time. */
const fileReads = 16;

/** Brings what the archive has of the files into agreement with the machine. One call at a time. */
export class ArchiveLoader {
  readonly #host: Host;
  readonly #files: ArchiveFiles;
  readonly #crashes: Crashes;

  constructor(host: Host, files: ArchiveFiles, crashes: Crashes) {
    this.#host = host;
    this.#files = files;
    this.#crashes = crashes;
  }

  /** Looks through all folders: reads what is new or changed, drops what is gone. Ends early when cancelled. */
  async scan({ folders, maxFiles }: Scope, progress: Progress): Promise<Loaded> {
    const places = folders.map((root) => ({ root, uri: root.uri, path: "" }));
    const found = await findFiles(this.#host, places, maxFiles, () => progress.cancelled);
    if (progress.cancelled) return { unreadable: [], more: false };
    this.#files.deleteWhere((uri) => !found.files.has(uri));
    const loaded = await this.#load(found.files, maxFiles, progress);
    return { unreadable: [...hindered(found), ...loaded.unreadable], more: found.more || loaded.more };
  }

  /** Looks at the addresses where something happened, and below them where they are folders. */
  async refresh({ folders, maxFiles }: Scope, events: ReadonlyMap<string, FileEvent>, progress: Progress): Promise<Loaded> {
    const deleted = new Set([...events].filter(([, event]) => event === "deleted").map(([uri]) => uri));
    if (deleted.size > 0) this.#files.deleteWhere((uri) => foldersAbove(uri).some((folder) => deleted.has(folder)));
    const documents: string[] = [];
    const outside: string[] = [];
    const perhapsFolders: FolderPlace[] = [];
    for (const [uri, event] of events) {
      const places = placesOf(uri, folders);
      const place = places.find(({ root, path }) => root.selection.includes(path));
      if (place) (event !== "deleted" && (await isFileOutside(this.#host, uri, place.root.uri)) ? outside : documents).push(uri);
      else if (event === "created") perhapsFolders.push(...places);
    }
    this.#files.deleteWhere((uri) => outside.includes(uri));
    const read = await this.#load(documents, maxFiles, progress);
    const loaded = { ...read, unreadable: [...hindered({ denied: [], outside }), ...read.unreadable] };
    const newFolders = await this.#folders([...perhapsFolders, ...loaded.folders.flatMap((uri) => placesOf(uri, folders))]);
    if (newFolders.length === 0) return loaded;
    const below = await this.#scanBelow(newFolders, maxFiles, progress);
    return { unreadable: [...loaded.unreadable, ...below.unreadable], more: loaded.more || below.more };
  }

  async #scanBelow(places: readonly FolderPlace[], maxFiles: number, progress: Progress): Promise<Loaded> {
    const found = await findFiles(this.#host, places, maxFiles, () => progress.cancelled);
    const folders = new Set(places.map(({ uri }) => uri));
    if (!progress.cancelled)
      this.#files.deleteWhere((uri) => !found.files.has(uri) && foldersAbove(uri).some((folder) => folders.has(folder)));
    const loaded = await this.#load(found.files, maxFiles, progress);
    return { unreadable: [...hindered(found), ...loaded.unreadable], more: found.more || loaded.more };
  }

  /** Those of the places that are folders, not links to folders, and are looked into. */
  async #folders(places: readonly FolderPlace[]): Promise<FolderPlace[]> {
    const open = places.filter(({ root, path }) => path === "" || !isPruned(root, path));
    const folders: FolderPlace[] = [];
    const stats = readAhead(open, fileReads, async (place) => ({ place, found: await this.#host.stat(place.uri) }));
    for await (const { place, found } of stats) if (found.kind === "folder") folders.push(place);
    return folders;
  }

  async #load(uris: Iterable<string>, maxFiles: number, progress: Progress): Promise<Loaded & { readonly folders: readonly string[] }> {
    const all = [...uris];
    const unreadable: Unreadable[] = [];
    const folders: string[] = [];
    const breathe = breather(this.#host);
    const reading = new Reading(this.#host, this.#crashes);
    let more = false;
    let read = 0;
    const files = readAhead(all, fileReads, (uri) => this.#read(uri, maxFiles, reading));
    try {
      for await (const file of files) {
        if (progress.cancelled) break;
        if (file.isFolder) folders.push(file.uri);
        const problem = this.#take(file, maxFiles);
        if (problem === "more") more = true;
        else if (problem) unreadable.push(problem);
        progress.report(++read, all.length);
        await breathe();
      }
    } finally {
      reading.end();
    }
    return { unreadable, more, folders };
  }

  async #read(uri: string, maxFiles: number, reading: Reading): Promise<ReadFile> {
    const known = this.#files.get(uri);
    if (this.#crashes.isolates(uri)) return { uri, isFolder: false, says: "isolated" };
    if (!known && this.#files.size >= maxFiles) return { uri, isFolder: false, says: "more" };
    const fetched = await fetchFile(this.#host, uri, known);
    return { uri, isFolder: fetched.kind === "folder", says: await reading.read(fetched, known) };
  }

  /** Puts in what was read; gives what hinders it. */
  #take({ uri, says }: ReadFile, maxFiles: number): Unreadable | "more" | null {
    if (says === "more") return "more";
    const known = this.#files.get(uri);
    if (typeof says === "object") {
      if (!known && this.#files.size >= maxFiles) return "more";
      if (says !== known) this.#files.set(says);
      return null;
    }
    this.#files.delete(uri);
    return says === "missing" ? null : { uri, reason: says };
  }
}

/** What became of one file: `more` where it is one more than may be read. */
interface ReadFile {
  readonly uri: string;
  readonly isFolder: boolean;
  readonly says: FileReading | "more";
}

const hindered = ({ denied, outside }: Pick<FoundFiles, "denied" | "outside">): Unreadable[] => [
  ...denied.map((uri): Unreadable => ({ uri, reason: "denied" })),
  ...outside.map((uri): Unreadable => ({ uri, reason: "outside" })),
];

/** Where an address stands in the folders of the workspace: one may lie in another. */
function placesOf(uri: string, folders: readonly SelectedFolder[]): FolderPlace[] {
  return folders.flatMap((root) => {
    const path = pathIn(root, uri);
    return path === null ? [] : [{ root, uri, path }];
  });
}

/** Whether a folder or one above it, within the root, is left out. */
const isPruned = ({ selection }: SelectedFolder, path: string): boolean =>
  path.split("/").some((_, index, parts) => selection.prunes(parts.slice(0, index + 1).join("/")));

/** The addresses of the folders above a file. */
function foldersAbove(uri: string): string[] {
  const folders: string[] = [];
  for (let end = uri.lastIndexOf("/"); end > 0; end = uri.lastIndexOf("/", end - 1)) folders.push(uri.slice(0, end));
  return folders;
}
