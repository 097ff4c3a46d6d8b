import { type FileBeside, type FilesBeside, noFilesBeside } from "../features/bilag-file.ts";
import type { FolderEntry, Host } from "./host.ts";

/** A listing older than this is not trusted, in milliseconds: an editor may not tell what happens to files. */
const trusted = 10_000;

/** Of more files in a folder the rest is passed over: no meeting has so many attachments. */
const mostFiles = 5_000;

interface Listed {
  /** When it was asked for, in milliseconds of a clock that never goes back. */
  readonly at: number;
  readonly beside: FilesBeside;
}

/**
 * The files beside the documents that are asked about: in a document's folder, in a folder `bilag` there, and in one that is
 * named as the document. Folders are listed, files never asked for one by one.
 */
export class BesideDocuments {
  readonly #list: Host["list"];
  readonly #leadsOut: Host["leadsOut"];
  readonly #now: () => number;
  readonly #listed = new Map<string, Listed>();
  readonly #listing = new Map<string, Promise<FilesBeside>>();

  constructor(host: Pick<Host, "list" | "leadsOut">, now: () => number = () => performance.now()) {
    this.#list = (folder) => host.list(folder);
    this.#leadsOut = (uri, folder) => host.leadsOut(uri, folder);
    this.#now = now;
  }

  /** What was listed last; nothing where nobody has looked yet. */
  of(uri: string): FilesBeside {
    return this.#listed.get(uri)?.beside ?? noFilesBeside;
  }

  /** Lists a document's folders, unless that has just been done. Never fails: a folder that cannot be listed has no files. */
  look(uri: string): FilesBeside | Promise<FilesBeside> {
    const listed = this.#listed.get(uri);
    if (listed && this.#now() - listed.at < trusted) return listed.beside;
    const before = this.#listing.get(uri);
    if (before) return before;
    const at = this.#now();
    const listing: Promise<FilesBeside> = this.#read(uri).then((beside) => {
      // Something has happened to the files meanwhile, or the document is closed.
      if (this.#listing.get(uri) !== listing) return beside;
      this.#listing.delete(uri);
      this.#listed.set(uri, { at, beside });
      return beside;
    });
    this.#listing.set(uri, listing);
    return listing;
  }

  /** Something happened to files or folders: where it may concern a document, its folders are listed again when they are asked for. */
  filesChanged(uris: readonly string[]): void {
    for (const [uri, { beside }] of this.#listed)
      if (uris.some((changed) => isNear(uri, changed))) this.#listed.set(uri, { at: Number.NEGATIVE_INFINITY, beside });
    for (const uri of [...this.#listing.keys()]) if (uris.some((changed) => isNear(uri, changed))) this.#listing.delete(uri);
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#listed.delete(uri);
    this.#listing.delete(uri);
  }

  async #read(uri: string): Promise<FilesBeside> {
    const files = await this.#filesBeside(uri).catch(() => []);
    const before = this.of(uri);
    return sameFiles(before.files, files) ? before : { files };
  }

  async #filesBeside(uri: string): Promise<FileBeside[]> {
    const slash = uri.lastIndexOf("/");
    // `untitled:Untitled-1` lies in no folder.
    if (slash <= uri.indexOf("://") + 2) return [];
    const entries = await this.#entries(uri.slice(0, slash));
    const own = nameOf(uri.slice(slash + 1));
    const folders = entries.filter(({ kind }) => kind === "folder");
    const named = folders.find(({ name }) => own !== "" && name.normalize("NFC").toLowerCase() === own);
    const bilag = folders.find(({ name }) => name.toLowerCase() === "bilag");
    const below = await Promise.all([named, bilag].map((folder) => (folder ? this.#entries(folder.uri) : [])));
    const files = [...below.flat(), ...entries].filter((entry) => entry.kind !== "folder" && entry.uri !== uri).slice(0, mostFiles);
    const inside = await Promise.all(
      files.map(async (file) => file.kind === "file" || !(await this.#leadsOut(file.uri, uri.slice(0, slash)))),
    );
    return files.filter((_, index) => inside[index]).map(({ name, uri: address }) => ({ name, uri: address }));
  }

  async #entries(folder: string): Promise<FolderEntry[]> {
    const entries = await this.#list(folder);
    return typeof entries === "string" ? [] : [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
}

/** A document's name without its extension, in small letters. */
function nameOf(written: string): string {
  try {
    return decodeURIComponent(written)
      .normalize("NFC")
      .replace(/\.[^.]*$/, "")
      .toLowerCase();
  } catch {
    return "";
  }
}

/** What happened may be in the document's folder or one below it, or to a folder above. */
function isNear(uri: string, changed: string): boolean {
  const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
  return changed.startsWith(folder) || folder.startsWith(`${changed.replace(/(?<!\/)\/+$/, "")}/`);
}

const sameFiles = (a: readonly FileBeside[], b: readonly FileBeside[]): boolean =>
  a.length === b.length && a.every(({ uri }, index) => uri === b[index]?.uri);
