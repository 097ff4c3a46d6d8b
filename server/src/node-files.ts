import { opendir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { URI } from "vscode-uri";
import type { Host } from "./session/host.ts";
import { decode } from "./text/decode.ts";

/** The ending by which documents in folders are known. */
export const documentEnding = ".referat";
const passedOver = new Set(["node_modules"]);

/**
 * All documents in a folder and below, as paths, folder by folder in order. Links to folders are not followed. A folder
 * that may not be read is told of and passed over.
 */
export async function* documentPaths(folder: string, unreadable: (folder: string) => void): AsyncGenerator<string> {
  const folders: string[] = [];
  const files: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.isDirectory() && !entry.name.startsWith(".") && !passedOver.has(entry.name)) folders.push(entry.name);
      else if ((entry.isFile() || entry.isSymbolicLink()) && entry.name.toLowerCase().endsWith(documentEnding)) files.push(entry.name);
    }
  } catch {
    unreadable(folder);
    return;
  }
  for (const name of files.sort()) yield join(folder, name);
  for (const name of folders.sort()) yield* documentPaths(join(folder, name), unreadable);
}

/** Reads and decodes a file; never throws. */
export async function readDocument(path: string): ReturnType<Host["read"]> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : "denied" };
  }
}

/** The files of this machine, by `file:` addresses. Other addresses have no files here. */
export const nodeHost: Host = {
  async *documentsIn(folder, unreadable) {
    if (!folder.startsWith("file:")) return;
    // Addresses are written as VS Code writes them, so that an open document and its file are one.
    for await (const path of documentPaths(URI.parse(folder).fsPath, (path) => unreadable(URI.file(path).toString())))
      yield URI.file(path).toString();
  },
  async read(uri) {
    return uri.startsWith("file:") ? readDocument(URI.parse(uri).fsPath) : { kind: "missing" };
  },
};
