import type { Language } from "../features/snapshot.ts";
import { decode } from "../text/decode.ts";
import { inOneLine } from "../text/plain-words.ts";
import type { FailedPath } from "./checked-file.ts";
import type { Terminal } from "./terminal.ts";
import { sentence } from "./words.ts";

/** A document's file as it was read. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A document's text, or why there is none. */
export async function readText(path: string, language: Language, terminal: Terminal): Promise<ReadFile | FailedPath> {
  const file = await terminal.read(path);
  if (file.kind !== "bytes") return { path, reason: file.kind, message: sentence(file.kind, language) };
  const content = decode(file.bytes);
  if (content.kind === "text") return { path, text: content.text, bytes: file.bytes };
  return { path, reason: content.reason, message: sentence(content.reason, language) };
}

/** The texts of files in their order. The next file is on its way from the disk while one is looked at. */
export async function* readTexts(paths: readonly string[], language: Language, terminal: Terminal): AsyncGenerator<ReadFile | FailedPath> {
  const read = (path: string | undefined) => (path === undefined ? null : readText(path, language, terminal));
  for (let index = 0, next = read(paths[0]); next !== null; ) {
    const file = await next;
    next = read(paths[++index]);
    yield file;
  }
}

/** Says in one line which file or folder it is about, and what is the matter. */
export const tell = ({ path, message }: FailedPath, terminal: Terminal): void => terminal.error(`referat: ${inOneLine(path)}: ${message}`);
