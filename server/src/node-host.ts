import { resolve } from "node:path";
import { sha256 } from "./node-digest.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeLastWords } from "./node-last-words.ts";
import { threadReaders } from "./node-readers.ts";
import { nodeStore } from "./node-store.ts";
import type { Host } from "./session/host.ts";

/** Put in by the build: the version in package.json, and a digest of the server's sources. */
declare const REFERAT_VERSION: string;
declare const REFERAT_BUILD: string;

/** This machine. `storageFolder` is the folder for the stored archive where the client names none. */
export function nodeHost(storageFolder: string | null): Host {
  return {
    product: `referat ${REFERAT_VERSION} ${REFERAT_BUILD}`,
    storagePath: storageFolder === null ? null : resolve(storageFolder),
    state: () => ({
      node: process.version,
      system: `${process.platform} ${process.arch}`,
      process: process.pid,
      uptime: Math.round(process.uptime()),
      memory: Math.round(process.memoryUsage.rss() / 1024 / 1024),
    }),
    breathe: () => new Promise((rested) => setImmediate(rested)),
    digest: sha256,
    readers: threadReaders,
    ...nodeFiles,
    ...nodeStore,
    ...nodeLastWords,
  };
}
