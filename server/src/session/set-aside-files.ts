import type { PlacedFinding } from "../rules/place-finding.ts";
import { apply } from "../set-aside/apply.ts";
import { nothingSetAside, type SetAside, setAsideFile } from "../set-aside/entries.ts";
import type { CheckedDocument } from "../set-aside/fingerprint.ts";
import { type Malformed, parseSetAside } from "../set-aside/parse.ts";
import type { Host } from "./host.ts";
import { pathIn } from "./selection.ts";

/** A file of set-aside findings, as it was read last. */
export interface SetAsideFile {
  readonly uri: string;
  /** The folder whose documents it speaks of. */
  readonly folder: string;
  /** Its text; null where it could not be read. */
  readonly text: string | null;
  /** What it sets aside: nothing where it is malformed. */
  readonly setAside: SetAside;
  readonly malformed: Malformed | null;
  /** Another one for each content. */
  readonly id: string;
}

export interface SetAsideInput {
  readonly host: Pick<Host, "read">;
  /** A file was read that is malformed, or that no longer is, or is gone (null). Told once for each content. */
  readonly told: (uri: string, malformed: Malformed | null) => void;
  /** Other findings are set aside now. */
  readonly changed: () => void;
}

/** More bytes than anybody sets aside. */
const largest = 8 * 1024 * 1024;

type Known = SetAsideFile | null | Promise<SetAsideFile | null>;

/**
 * The files of set-aside findings: of each folder of the workspace, and of folders below. For a document the nearest one
 * upwards counts, and no other.
 */
export class SetAsideFiles {
  readonly #input: SetAsideInput;
  /** By the folder in which `.referat` stands; null where there is none. */
  readonly #known = new Map<string, Known>();
  /** Files that are malformed as the user was last told. */
  readonly #malformed = new Map<string, string>();
  #roots: readonly string[] = [];
  #lastId = 0;

  constructor(input: SetAsideInput) {
    this.#input = input;
  }

  /** The workspace has these folders now. */
  async changeFolders(folders: readonly string[]): Promise<void> {
    this.#roots = folders.map((uri) => uri.replace(/(?<!\/)\/+$/, ""));
    const gone = [...this.#known.keys()].filter((folder) => this.rootOf(folder) === null);
    for (const folder of gone) {
      this.#known.delete(folder);
      this.#tell(addressIn(folder), null);
    }
    await Promise.all(this.#roots.map((root) => this.#reload(root)));
  }

  /** The folder of the workspace in which an address lies: the innermost; null for one that lies in none. */
  rootOf(uri: string): string | null {
    return this.#roots.reduce<string | null>(
      (best, root) => ((uri === root || uri.startsWith(`${root}/`)) && root.length > (best?.length ?? -1) ? root : best),
      null,
    );
  }

  /** The file that speaks of a document; null where there is none. A promise where it is not yet known. */
  fileFor(uri: string): SetAsideFile | null | Promise<SetAsideFile | null> {
    const folders = this.#foldersAbove(uri);
    for (let index = 0; index < folders.length; index++) {
      const known = this.#of(folders[index] as string);
      if (known instanceof Promise) return this.#nearest(folders.slice(index));
      if (known) return known;
    }
    return null;
  }

  /** Looks again at the files that may speak of a document: an editor may not tell what happens to files. */
  async lookAgain(uri: string): Promise<void> {
    await Promise.all(this.#foldersAbove(uri).map((folder) => this.#reload(folder)));
  }

  /** Something happened to files or folders. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    const concerned = [...this.#known.keys()].filter((folder) => {
      const address = addressIn(folder);
      return uris.some((uri) => address === uri || address.startsWith(`${uri.replace(/(?<!\/)\/+$/, "")}/`));
    });
    await Promise.all(concerned.map((folder) => this.#reload(folder)));
  }

  async #nearest(folders: readonly string[]): Promise<SetAsideFile | null> {
    for (const folder of folders) {
      const file = await this.#of(folder);
      if (file) return file;
    }
    return null;
  }

  /** Folders in which a file may stand that speaks of a document: the nearest first, none above its workspace folder. */
  #foldersAbove(uri: string): string[] {
    const root = this.rootOf(uri);
    if (root === null) return [];
    const folders: string[] = [];
    for (let folder = parentOf(uri); folder.length >= root.length; folder = parentOf(folder)) folders.push(folder);
    return folders;
  }

  #of(folder: string): Known {
    const known = this.#known.get(folder);
    return known === undefined ? this.#load(folder, null) : known;
  }

  /** Reads a folder's file again; what asks meanwhile waits for it. */
  async #reload(folder: string): Promise<void> {
    const before = this.#known.get(folder);
    const wasKnown = before !== undefined;
    const old = await (before ?? null);
    const now = await this.#load(folder, old);
    if (wasKnown && now !== old) this.#input.changed();
  }

  #load(folder: string, before: SetAsideFile | null): Promise<SetAsideFile | null> {
    const loading: Promise<SetAsideFile | null> = this.#read(folder, before).then((file) => {
      // A later reading has taken its place, or the folder is no longer in the workspace.
      if (this.#known.get(folder) === loading) {
        this.#known.set(folder, file);
        this.#tell(addressIn(folder), file?.malformed ?? null, file?.text ?? "");
      }
      return file;
    });
    this.#known.set(folder, loading);
    return loading;
  }

  async #read(folder: string, before: SetAsideFile | null): Promise<SetAsideFile | null> {
    const uri = addressIn(folder);
    const content = await readSetAsideText(this.#input.host, uri);
    if (content === null) return null;
    if (typeof content !== "string")
      return before?.malformed?.message === content.message ? before : this.#made(uri, folder, null, content);
    if (before?.text === content) return before;
    const parsed = parseSetAside(content);
    return parsed.kind === "read" ? this.#made(uri, folder, content, null, parsed.setAside) : this.#made(uri, folder, content, parsed);
  }

  #made(uri: string, folder: string, text: string | null, malformed: Malformed | null, setAside = nothingSetAside): SetAsideFile {
    return { uri, folder, text, malformed, setAside, id: String(++this.#lastId) };
  }

  #tell(uri: string, malformed: Malformed | null, text = ""): void {
    const state = malformed && JSON.stringify([malformed.line, malformed.message.da, text]);
    if (state === (this.#malformed.get(uri) ?? null)) return;
    if (state === null) this.#malformed.delete(uri);
    else this.#malformed.set(uri, state);
    this.#input.told(uri, malformed);
  }
}

/** The address of the file that speaks of the documents in a folder. */
export const addressIn = (folder: string): string => `${folder}/${setAsideFile}`;

/** A document's path as its file of set-aside findings has it. */
export const pathFrom = (folder: string, uri: string): string => pathIn({ uri: folder }, uri) ?? uri;

/** Takes out of the findings in a document what a file sets aside. */
export const withoutSetAside =
  (uri: string, { folder, setAside }: SetAsideFile) =>
  ({ text, facts }: Omit<CheckedDocument, "path">, findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
    apply(findings, { text, facts, path: pathFrom(folder, uri) }, setAside).kept;

const parentOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf("/")));

/** The text of a file; null where there is none; why it cannot be read. A byte order mark is kept. */
export async function readSetAsideText(host: Pick<Host, "read">, uri: string): Promise<string | Malformed | null> {
  const content = await host.read(uri, largest);
  switch (content.kind) {
    case "read":
      try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content.bytes);
      } catch {
        return unreadable.encoding;
      }
    case "denied":
    case "large":
      return unreadable[content.kind];
    default:
      return null;
  }
}

const unreadable = {
  encoding: { kind: "malformed", line: 0, message: { da: "filen er ikke gemt som UTF-8", en: "the file is not saved as UTF-8" } },
  denied: { kind: "malformed", line: 0, message: { da: "filen må ikke læses", en: "the file may not be read" } },
  large: { kind: "malformed", line: 0, message: { da: "filen er for stor", en: "the file is too large" } },
} as const satisfies Record<string, Malformed>;
