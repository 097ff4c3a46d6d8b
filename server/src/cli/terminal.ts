import type { DocumentRecord } from "../archive/record.ts";

/** Styles of words on a terminal. */
export type Style = "bold" | "dim" | "red" | "yellow" | "blue" | "cyan" | "green";

/** Colours words; the identity where there are to be no colours. */
export type Paint = (style: Style, text: string) => string;

/** What stands at a path: a file's bytes, or why there are none. */
export type FileBytes = { readonly kind: "bytes"; readonly bytes: Uint8Array } | { readonly kind: "missing" | "denied" | "folder" };

/** All documents at a path: itself, or in a folder and below, and the folders that may not be read. */
export interface DocumentsAt {
  readonly documents: readonly string[];
  readonly denied: readonly string[];
}

/** How the writing of a file went: `changed` where it is no longer what was read. */
export type Replaced = "written" | "changed" | "denied";

/** The machine as the command line sees it. Paths are as the user gave them, or below such. */
export interface Terminal {
  /** The product's version. */
  readonly version: string;
  readonly paint: Paint;
  /** Columns of the terminal on which the output is shown; null where it is none. */
  readonly columns: number | null;
  /** Address of the rules' documentation, or null. */
  readonly rulesPage: string | null;
  /** Address of the folder in which the command runs, with a slash at its end. */
  readonly workingFolder: string;
  /** Resolves when there is room for more: whoever waits holds no more than one piece. */
  out(text: string): Promise<void>;
  /** One line that is no part of the output. */
  error(text: string): void;
  /** Shows how far the work has come, on one line that is written over; null takes it away. Nothing where nobody watches. */
  progress(text: string | null): void;
  documentsAt(path: string): Promise<DocumentsAt | null>;
  read(path: string): Promise<FileBytes>;
  /** What the archive keeps of each file, by its address, in the order given; null for what cannot be read. */
  records(addresses: readonly string[]): AsyncIterable<{ readonly uri: string; readonly record: DocumentRecord | null }>;
  /** Puts other bytes in a file's place, whole or not at all, where it still holds what was read. */
  replace(path: string, before: Uint8Array, after: Uint8Array): Promise<Replaced>;
  /** Address of a file (`file:`). The same file has the same one, however its path is given. */
  addressOf(path: string): string;
  /** The folders in which a path stands, the nearest first. */
  foldersAbove(path: string): readonly string[];
  /** Serves an editor; the archive is stored in `cache`, or nowhere. */
  serve(cache: string | null): void;
}
