import { breather } from "./breathe.ts";
import type { FolderEntry, Host } from "./host.ts";
import { readAhead } from "./read-ahead.ts";
import type { SelectedFolder } from "./selection.ts";

/** A folder to look through, within a folder of the workspace. */
export interface FolderPlace {
  readonly root: SelectedFolder;
  readonly uri: string;
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
}

export interface FoundFiles {
  /** In an order that depends on names alone. */
  readonly files: ReadonlySet<string>;
  /** Folders that may not be read. */
  readonly denied: readonly string[];
  /** Links to files outside the folder of the workspace. */
  readonly outside: readonly string[];
  /** There are more files than `most`. */
  readonly more: boolean;
}

/** Folders that are read at the same time. */
const folderReads = 16;

/**
 * All files of the folders and of those below that belong to the archive, at most `most`. Level by level, so that many
 * folders are read at a time and it is still always the same files that are found. Links to folders are not followed.
 */
export async function findFiles(host: Host, places: readonly FolderPlace[], most: number, isCancelled: () => boolean): Promise<FoundFiles> {
  const files = new Set<string>();
  const denied: string[] = [];
  const outside: string[] = [];
  const breathe = breather(host);
  for (let level = places; level.length > 0; ) {
    const below: FolderPlace[] = [];
    const listings = readAhead(level, folderReads, async (place) => ({ place, entries: await host.list(place.uri) }));
    for await (const { place, entries } of listings) {
      if (isCancelled()) return { files, denied, outside, more: false };
      if (entries === "denied") denied.push(place.uri);
      else if (entries !== "missing") {
        for (const entry of [...entries].sort(byName)) {
          const path = place.path === "" ? entry.name : `${place.path}/${entry.name}`;
          const { selection } = place.root;
          if (entry.kind === "folder") {
            if (!selection.prunes(path)) below.push({ root: place.root, uri: entry.uri, path });
          } else if (selection.includes(path) && !files.has(entry.uri)) {
            if (entry.kind === "link" && (await isFileOutside(host, entry.uri, place.root.uri))) {
              outside.push(entry.uri);
              continue;
            }
            if (files.size >= most) return { files, denied, outside, more: true };
            files.add(entry.uri);
          }
        }
      }
      await breathe();
    }
    level = below;
  }
  return { files, denied, outside, more: false };
}

/** Whether links lead from an address in a folder to a file outside it. What is no file is told of where it is read, or not at all. */
export const isFileOutside = async (host: Host, uri: string, folder: string): Promise<boolean> =>
  (await host.leadsOut(uri, folder)) && (await host.stat(uri)).kind === "file";

const byName = (a: FolderEntry, b: FolderEntry): number => (a.name < b.name ? -1 : 1);
