import { createHash } from "node:crypto";
import type { FileContent, FolderEntry, Host, LastWords, MachineState, Stat } from "../../server/src/session/host.ts";
import type { BytesReader } from "../../server/src/session/read-bytes.ts";

interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/** A machine in memory: files by address (`file:///arkiv/a.referat`), folders where files stand in them. */
export class MemoryHost implements Host {
  readonly product = "referat test";
  readonly storagePath = null;
  readonly files = new Map<string, MemoryFile>();
  /** Addresses that hinder: a folder or file that may not be read, a link to a folder, a pipe. */
  readonly odd = new Map<string, "denied" | "link to folder" | "other">();
  /** Links that lead out of their folder. */
  readonly outside = new Set<string>();
  readonly stored = new Map<string, Uint8Array>();
  readonly wide = new Map<string, "root" | "home">();
  /** Files that were read, in order. */
  readonly reads: string[] = [];
  /** Called when a file is read, before its bytes are taken. */
  onRead: (uri: string) => void = () => {};
  /** What writing a store fails with, or null. */
  storeFailure: Error | null = null;
  #clock = 1000;

  /** Writes a file; each writing is later than the one before. False where a write is hindered. */
  async write(uri: string, content: string | Uint8Array): Promise<boolean> {
    if (this.odd.has(uri)) return false;
    this.#clock++;
    this.files.set(uri, { bytes: typeof content === "string" ? new TextEncoder().encode(content) : content, modified: this.#clock });
    return true;
  }

  /** Moves a file, or all files of a folder. */
  move(from: string, to: string): void {
    for (const [uri, file] of [...this.files]) {
      if (uri !== from && !uri.startsWith(`${from}/`)) continue;
      this.files.delete(uri);
      this.files.set(to + uri.slice(from.length), file);
    }
  }

  /** Deletes a file, or all files of a folder. */
  remove(address: string): void {
    for (const uri of [...this.files.keys()]) if (uri === address || uri.startsWith(`${address}/`)) this.files.delete(uri);
  }

  state(): MachineState {
    return { node: "v0", system: "memory", process: 1, uptime: 0, memory: 0 };
  }

  breathe(): Promise<void> {
    return new Promise((rested) => setImmediate(rested));
  }

  readers(): BytesReader | null {
    return null;
  }

  digest() {
    const hash = createHash("sha256");
    return { update: (bytes: Uint8Array) => void hash.update(bytes), end: () => hash.digest("base64url") };
  }

  async stat(uri: string): Promise<Stat> {
    const odd = this.odd.get(uri);
    if (odd) return { kind: odd === "denied" ? "denied" : "other" };
    const file = this.files.get(uri);
    if (file) return { kind: "file", state: { size: file.bytes.length, modified: file.modified } };
    return { kind: this.#isFolder(uri) ? "folder" : "missing" };
  }

  async list(folder: string): Promise<readonly FolderEntry[] | "missing" | "denied"> {
    if (this.odd.get(folder) === "denied") return "denied";
    const entries = new Map<string, FolderEntry>();
    for (const uri of [...this.files.keys(), ...this.odd.keys()]) {
      if (!uri.startsWith(`${folder}/`)) continue;
      const [name = "", ...below] = uri.slice(folder.length + 1).split("/");
      const address = `${folder}/${name}`;
      const linked = this.odd.get(address) === "link to folder";
      const isFolder = below.length > 0 || (this.odd.get(address) === "denied" && !name.includes("."));
      entries.set(name, { name: decodeURIComponent(name), uri: address, kind: linked ? "link" : isFolder ? "folder" : "file" });
    }
    return entries.size > 0 ? [...entries.values()] : "missing";
  }

  async read(uri: string, most: number): Promise<FileContent> {
    const odd = this.odd.get(uri);
    if (odd) return { kind: odd === "denied" ? "denied" : odd === "other" ? "other" : "folder" };
    const before = this.files.get(uri);
    if (!before) return { kind: this.#isFolder(uri) ? "folder" : "missing" };
    if (before.bytes.length > most) return { kind: "large" };
    this.reads.push(uri);
    this.onRead(uri);
    const after = this.files.get(uri);
    if (!after) return { kind: "missing" };
    return { kind: "read", bytes: before.bytes, before: stateOf(before), after: stateOf(after) };
  }

  async leadsOut(uri: string): Promise<boolean> {
    return this.outside.has(uri);
  }

  tooWide(folder: string): "root" | "home" | null {
    return this.wide.get(folder) ?? null;
  }

  async readStored(storagePath: string, name: string): Promise<Uint8Array | null> {
    return this.stored.get(`${storagePath}/${name}`) ?? null;
  }

  async writeStored(storagePath: string, name: string, parts: readonly Uint8Array[]): Promise<void> {
    if (this.storeFailure) throw this.storeFailure;
    this.stored.set(`${storagePath}/${name}`, new Uint8Array(Buffer.concat(parts)));
  }

  async deleteStored(storagePath: string, name: string): Promise<void> {
    this.stored.delete(`${storagePath}/${name}`);
  }

  lastWords(storagePath: string, name: string): LastWords | null {
    if (this.storeFailure) return null;
    const path = `${storagePath}/${name}`;
    const encoder = new TextEncoder();
    return {
      before: new TextDecoder().decode(this.stored.get(path)),
      say: (words, at) => {
        const said = encoder.encode(words);
        const file = new Uint8Array(Math.max(this.stored.get(path)?.length ?? 0, at + said.length));
        file.set(this.stored.get(path) ?? []);
        file.set(said, at);
        this.stored.set(path, file);
      },
      end: () => void this.stored.delete(path),
    };
  }

  #isFolder(address: string): boolean {
    return [...this.files.keys()].some((uri) => uri.startsWith(`${address}/`));
  }
}

const stateOf = ({ bytes, modified }: MemoryFile) => ({ size: bytes.length, modified });
