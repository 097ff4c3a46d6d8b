import { opendir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Decoded, decode } from "./text/decode.ts";

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
export async function readDocument(path: string): Promise<Decoded | { readonly kind: "missing" | "denied" }> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : "denied" };
  }
}
