import { randomBytes } from "node:crypto";
import { chmodSync, readFile, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { DocumentsAt, FileBytes, Replaced, Terminal } from "./cli/terminal.ts";
import { addressOfPath } from "./node-address.ts";
import { leadsOut } from "./node-leads-out.ts";

/** The ending by which documents in folders are known. */
const documentEnding = ".referat";
// A callback, not `node:fs/promises`: thousands of files are read, and a file handle object each costs more than the file.
const bytesOf = promisify(readFile);
const passedOver = new Set(["node_modules"]);

/** Documents by paths of this machine, as the user gave them or below such. */
export const nodeDocuments: Pick<Terminal, "documentsAt" | "read" | "replace" | "addressOf" | "foldersAbove"> = {
  async documentsAt(path): Promise<DocumentsAt | null> {
    const found = await stat(path).catch(() => null);
    if (!found) return null;
    if (!found.isDirectory()) return { documents: [path], denied: [] };
    const documents: string[] = [];
    const denied: string[] = [];
    for await (const document of documentPaths(path, path, (folder) => void denied.push(folder))) documents.push(document);
    return { documents, denied };
  },

  async read(path): Promise<FileBytes> {
    try {
      return { kind: "bytes", bytes: await bytesOf(path) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EISDIR") return { kind: "folder" };
      return { kind: code === "ENOENT" || code === "ENOTDIR" ? "missing" : "denied" };
    }
  },

  async replace(path, before, after): Promise<Replaced> {
    return replaceFile(path, before, after);
  },

  addressOf: (path) => addressOfPath(resolve(path)),

  foldersAbove(path) {
    const folders: string[] = [];
    for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
      folders.push(folder);
      if (dirname(folder) === folder) return folders;
    }
  },
};

/** Address of a folder as URI libraries write it, with a slash at its end. */
export const folderAddress = (folder: string): string => `${addressOfPath(resolve(folder)).replace(/\/$/, "")}/`;

/**
 * All documents in a folder and below, as paths, folder by folder in order. Links to folders and links
 * out of the folder are not followed. A folder
 * that may not be read is told of and passed over.
 */
async function* documentPaths(root: string, folder: string, unreadable: (folder: string) => void): AsyncGenerator<string> {
  const folders: string[] = [];
  const files: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.isDirectory() && !entry.name.startsWith(".") && !passedOver.has(entry.name)) folders.push(entry.name);
      else if (!entry.name.toLowerCase().endsWith(documentEnding)) continue;
      else if (entry.isFile() || (entry.isSymbolicLink() && !(await leadsOut(join(folder, entry.name), root)))) files.push(entry.name);
    }
  } catch {
    unreadable(folder);
    return;
  }
  for (const name of files.sort()) yield join(folder, name);
  for (const name of folders.sort()) yield* documentPaths(root, join(folder, name), unreadable);
}

/**
 * Without a pause between looking at the file and its replacement: nothing of this program comes in between, and an
 * interrupt leaves no half-done work behind.
 */
function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Replaced {
  let temporary: string | null = null;
  try {
    // A link goes on pointing at its file.
    const file = realpathSync(path);
    if (!readFileSync(file).equals(before)) return "changed";
    const { mode } = statSync(file);
    temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
    writeFileSync(temporary, after, { flag: "wx", flush: true, mode });
    // What the process leaves out of the rights of new files, this file had.
    chmodSync(temporary, mode);
    renameSync(temporary, file);
    return "written";
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "changed" : "denied";
  }
}
