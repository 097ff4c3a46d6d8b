import type { Language } from "../features/snapshot.ts";
import type { FailedPath } from "./checked-file.ts";
import type { Terminal } from "./terminal.ts";
import { sentence } from "./words.ts";

/** The documents at the paths that the user gave, each once, and what could not be looked at. */
export interface FoundDocuments {
  readonly paths: readonly string[];
  readonly unread: readonly FailedPath[];
}

/** Goes through the paths in their order. A file that is named twice, or in a folder that is named, too, is one. */
export async function findDocuments(given: readonly string[], language: Language, terminal: Terminal): Promise<FoundDocuments> {
  const paths = new Map<string, string>();
  const unread: FailedPath[] = [];
  for (const path of given) {
    const found = await terminal.documentsAt(path);
    if (found === null) unread.push({ path, reason: "missing", message: sentence("missing", language) });
    for (const folder of found?.denied ?? []) unread.push({ path: folder, reason: "denied", message: sentence("deniedFolder", language) });
    for (const document of found?.documents ?? []) {
      const address = terminal.addressOf(document);
      if (!paths.has(address)) paths.set(address, document);
    }
  }
  return { paths: [...paths.values()], unread };
}
