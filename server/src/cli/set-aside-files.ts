import type { Language } from "../features/snapshot.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import { type Applied, apply, stale } from "../set-aside/apply.ts";
import { type Entry, nothingSetAside, type SetAside, setAsideFile } from "../set-aside/entries.ts";
import type { CheckedDocument } from "../set-aside/fingerprint.ts";
import { parseSetAside } from "../set-aside/parse.ts";
import { decode } from "../text/decode.ts";
import type { FailedPath } from "./checked-file.ts";
import { relativeAddress } from "./report/address.ts";
import type { Terminal } from "./terminal.ts";
import { sentence } from "./words.ts";

/** What is set aside in the documents of one folder and below. */
export class SetAsideFolder {
  /** Address of the folder, with a slash at its end. */
  readonly folder: string;
  /** The file as a path, or null where there is none. */
  readonly file: string | null;
  readonly #setAside: SetAside;
  readonly #used = new Set<Entry>();
  readonly #checked = new Set<string>();

  constructor(folder: string, file: string | null, setAside: SetAside) {
    this.folder = folder;
    this.file = file;
    this.#setAside = setAside;
  }

  /** A document's path as it is known here. */
  pathOf(address: string): string {
    return decodeURIComponent(relativeAddress(address, this.folder).uri);
  }

  /** Parts what is set aside from the findings of a document. */
  apply(findings: readonly PlacedFinding[], document: CheckedDocument): Applied {
    this.#checked.add(document.path);
    const applied = apply(findings, document, this.#setAside);
    for (const { entry } of applied.setAside) this.#used.add(entry);
    return applied;
  }

  /** The entries that set nothing aside in the documents that were checked; `whole`, where those are all there are. */
  stale(whole: boolean): readonly Entry[] {
    return stale(this.#setAside, this.#used).filter(({ document }) => whole || this.#checked.has(document));
  }
}

/** Finds the file of set-aside findings that holds for a document: the one in its folder or in the nearest above it. */
export class SetAsideFiles {
  readonly #terminal: Terminal;
  readonly #language: Language;
  readonly #fail: (path: FailedPath) => void;
  readonly #known = new Map<string, SetAsideFolder | null>();
  readonly #none: SetAsideFolder;

  /** `fail` is told of files that cannot be understood: their documents are checked as if nothing were set aside. */
  constructor(terminal: Terminal, language: Language, fail: (path: FailedPath) => void) {
    this.#terminal = terminal;
    this.#language = language;
    this.#fail = fail;
    this.#none = new SetAsideFolder(terminal.workingFolder, null, nothingSetAside);
  }

  /** What is set aside where no file is to be looked for. */
  get none(): SetAsideFolder {
    return this.#none;
  }

  async of(path: string): Promise<SetAsideFolder> {
    for (const folder of this.#terminal.foldersAbove(path)) {
      let found = this.#known.get(folder);
      if (found === undefined) {
        found = await this.#read(folder);
        this.#known.set(folder, found);
      }
      if (found) return found;
    }
    return this.#none;
  }

  /** The folders in which something is set aside, as far as documents were checked there. */
  folders(): readonly SetAsideFolder[] {
    return [...this.#known.values()].filter((folder) => folder !== null);
  }

  async #read(folder: string): Promise<SetAsideFolder | null> {
    const path = `${folder.replace(/[\\/]$/, "")}/${setAsideFile}`;
    const read = await this.#terminal.read(path);
    if (read.kind === "missing") return null;
    const setAside =
      read.kind === "bytes" ? this.#parse(path, read.bytes) : this.#failed(path, read.kind, sentence(read.kind, this.#language));
    return new SetAsideFolder(`${this.#terminal.addressOf(folder).replace(/\/$/, "")}/`, path, setAside);
  }

  #parse(path: string, bytes: Uint8Array): SetAside {
    const content = decode(bytes);
    if (content.kind !== "text") return this.#failed(path, content.reason, sentence(content.reason, this.#language));
    const parsed = parseSetAside(content.text);
    if (parsed.kind === "read") return parsed.setAside;
    const message = sentence("malformedSetAside", this.#language, parsed.line + 1, parsed.message[this.#language]);
    return this.#failed(path, "malformed", message);
  }

  #failed(path: string, reason: string, message: string): SetAside {
    this.#fail({ path, reason, message });
    return nothingSetAside;
  }
}
