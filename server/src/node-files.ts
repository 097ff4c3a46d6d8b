import { closeSync, constants, fstatSync, lstat, open, read, readdir, type Stats, stat } from "node:fs";
import { homedir } from "node:os";
import { join, parse, relative } from "node:path";
import { promisify } from "node:util";
import { URI } from "vscode-uri";
import { addressOfPath } from "./node-address.ts";
import { leadsOut } from "./node-leads-out.ts";
import { writeWhole } from "./node-write.ts";
import type { FileContent, FileState, FolderEntry, Host, Stat } from "./session/host.ts";

// Callbacks, not `node:fs/promises`: thousands of files are read, and a file handle object each costs more than the file.
const statOf = promisify(stat);
const linkOf = promisify(lstat);
const openFile = promisify(open);
const readFrom = promisify(read);
const entriesOf = promisify(readdir);

/** A pipe that nobody writes to would be waited for without an end. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const stateOf = ({ size, mtimeMs }: Stats): FileState => ({ size, modified: mtimeMs });

/** `missing` for what is not there, `denied` for all else that hinders: no right, a link in a circle, a broken disk. */
function hindrance(error: unknown): "missing" | "denied" {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "denied";
}

/** The path of an address; null for one that has no files here, or is none. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? URI.parse(uri).fsPath : null;
  } catch {
    return null;
  }
}

/** The files of this machine, by `file:` addresses. */
export const nodeFiles: Pick<Host, "stat" | "list" | "read" | "leadsOut" | "write" | "tooWide"> = {
  async stat(uri): Promise<Stat> {
    const path = pathOf(uri);
    if (path === null) return { kind: "missing" };
    try {
      const own = await linkOf(path);
      const found = own.isSymbolicLink() ? await statOf(path) : own;
      if (found.isFile()) return { kind: "file", state: stateOf(found) };
      // A link to a folder is not followed: it may lead back.
      return { kind: own.isDirectory() ? "folder" : "other" };
    } catch (error) {
      return { kind: hindrance(error) };
    }
  },

  async list(folder) {
    const path = pathOf(folder);
    if (path === null) return "missing";
    try {
      const entries = await entriesOf(path, { withFileTypes: true });
      return entries.flatMap((entry): FolderEntry[] => {
        const kind = entry.isDirectory() ? "folder" : entry.isFile() ? "file" : entry.isSymbolicLink() ? "link" : null;
        // Addresses are written as VS Code writes them, so that an open document and its file are one.
        return kind ? [{ name: entry.name, uri: addressOfPath(join(path, entry.name)), kind }] : [];
      });
    } catch (error) {
      return hindrance(error);
    }
  },

  async read(uri, most): Promise<FileContent> {
    const path = pathOf(uri);
    if (path === null) return { kind: "missing" };
    let file: number | null = null;
    try {
      file = await openFile(path, openFlags);
      const before = fstatSync(file);
      if (!before.isFile()) return { kind: before.isDirectory() ? "folder" : "other" };
      if (before.size > most) return { kind: "large" };
      const bytes = await readWhole(file, before.size);
      return { kind: "read", bytes, before: stateOf(before), after: stateOf(fstatSync(file)) };
    } catch (error) {
      return { kind: hindrance(error) };
    } finally {
      if (file !== null) closeSync(file);
    }
  },

  async leadsOut(uri, folder) {
    const path = pathOf(uri);
    const root = pathOf(folder);
    return path === null || root === null || leadsOut(path, root);
  },

  async write(uri, bytes) {
    const path = pathOf(uri);
    if (path === null) return false;
    return writeWhole(path, bytes).then(
      () => true,
      () => false,
    );
  },

  tooWide(folder) {
    const path = pathOf(folder);
    if (path === null) return null;
    const isWithin = (inner: string): boolean =>
      /^(?!\.\.(?:[\\/]|$))/.test(relative(path, inner)) && parse(path).root === parse(inner).root;
    if (parse(path).root === path) return "root";
    return isWithin(homedir()) ? "home" : null;
  },
};

/** All bytes of an open file; `size` is what it was said to have. */
async function readWhole(file: number, size: number): Promise<Uint8Array> {
  // One byte more tells a file that grew.
  let bytes = Buffer.allocUnsafeSlow(size + 1);
  let end = 0;
  for (;;) {
    const { bytesRead } = await readFrom(file, bytes, end, bytes.length - end, end);
    end += bytesRead;
    if (bytesRead === 0 || (end === size && bytes.length === size + 1)) return bytes.subarray(0, end);
    if (end === bytes.length) bytes = Buffer.concat([bytes], 2 * end);
  }
}
