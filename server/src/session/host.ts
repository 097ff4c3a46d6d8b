import type { BytesReader } from "./read-bytes.ts";

/** A file as the machine states it. */
export interface FileState {
  /** Bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified: number;
}

/** What stands at an address. `other` is neither file nor folder: a device, a pipe. */
export type Stat = { readonly kind: "file"; readonly state: FileState } | { readonly kind: "folder" | "other" | "missing" | "denied" };

/** A file's bytes and its state before and after they were read, or why there are none. */
export type FileContent =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly before: FileState; readonly after: FileState }
  | { readonly kind: "folder" | "other" | "missing" | "denied" | "large" };

/** What stands in a folder, in no order. A link is not yet known to be a file or a folder. */
export interface FolderEntry {
  readonly name: string;
  /** Written as the editor writes it, so that an open document and its file are one. */
  readonly uri: string;
  readonly kind: "file" | "folder" | "link";
}

/** A small file whose words are there for the next process, however suddenly this one ends. */
export interface LastWords {
  /** What it said when it was opened: the words of a process before this one. */
  readonly before: string;
  /** Puts words over what stands from this byte on, at once. What cannot be written is lost in silence. */
  say(words: string, at: number): void;
  /** Takes the file away: there is nothing to tell. */
  end(): void;
}

export interface Digest {
  update(bytes: Uint8Array): void;
  /** The digest of all bytes, in letters that may stand in a file name. */
  end(): string;
}

/** The machine and the process, for one who is to help. */
export interface MachineState {
  /** The version of what runs the server. */
  readonly node: string;
  readonly system: string;
  /** The process's number. */
  readonly process: number;
  /** Seconds since its start. */
  readonly uptime: number;
  /** MB that the process takes of the machine's memory. */
  readonly memory: number;
}

/** What the server needs of the machine it runs on. The entries give it; nothing else touches files. */
export interface Host {
  /** The program's name, version and build: a store that another one wrote is not trusted. */
  readonly product: string;
  /** The folder for the stored archive where the client names none; null for none. */
  readonly storagePath: string | null;
  state(): MachineState;
  /** Gives the thread free to whatever waits for it. */
  breathe(): Promise<void>;
  digest(): Digest;
  /** Reads the bytes of many files beside this thread; null where there is no thread but this one. */
  readers(): BytesReader | null;
  stat(uri: string): Promise<Stat>;
  list(folder: string): Promise<readonly FolderEntry[] | "missing" | "denied">;
  /** The bytes of a file of at most `most` bytes. A device or a pipe is not waited for. */
  read(uri: string, most: number): Promise<FileContent>;
  /** Whether links lead from an address in a folder to a place outside it; also where they lead nowhere. */
  leadsOut(uri: string, folder: string): Promise<boolean>;
  /** Puts a file in place whole or not at all, and makes the folders that it stands in; false where it cannot be written. */
  write(uri: string, bytes: Uint8Array): Promise<boolean>;
  /** A folder whose files are never all read: the whole machine's, or all that a user has. Null for any other. */
  tooWide(folder: string): "root" | "home" | null;
  /** A stored file; null where there is none, or none that may be read. */
  readStored(storagePath: string, name: string): Promise<Uint8Array | null>;
  /** Puts a stored file in place whole or not at all; throws where it cannot be written. */
  writeStored(storagePath: string, name: string, parts: readonly Uint8Array[]): Promise<void>;
  /** Does nothing where there is none. */
  deleteStored(storagePath: string, name: string): Promise<void>;
  /** Opens a file of last words beside the stored ones; null where there can be none. */
  lastWords(storagePath: string, name: string): LastWords | null;
}
