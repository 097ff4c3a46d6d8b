import type { Entry } from "../set-aside/entries.ts";
import type { CheckOptions } from "./check-options.ts";
import type { SetAsideFolder } from "./set-aside-files.ts";
import type { Terminal } from "./terminal.ts";

/** What was set aside and is no longer found. */
export interface StaleEntry {
  /** The file that holds the entry. */
  readonly file: string;
  /** 0-based line of that file. */
  readonly line: number;
  readonly code: string;
  /** The document's path, seen from the folder of the file. */
  readonly document: string;
  /** The beginning of the words that were meant; null where it is a rule that is set aside in the document. */
  readonly quote: string | null;
}

/**
 * The entries that set nothing aside. Of documents that were not checked nothing is known, nor of rules that are off;
 * but where all of a folder was checked, an entry of a document that is no longer there is told of, too.
 */
export function staleEntries(
  folders: readonly SetAsideFolder[],
  { paths, severities }: Pick<CheckOptions, "paths" | "severities">,
  terminal: Pick<Terminal, "addressOf">,
): StaleEntry[] {
  const given = paths.map((path) => `${terminal.addressOf(path).replace(/\/$/, "")}/`);
  return folders.flatMap((folder) => {
    const whole = given.some((address) => folder.folder.startsWith(address));
    const entries = folder.stale(whole).filter(({ code }) => severities.get(code) !== "off");
    return entries.map((entry) => staleEntry(folder.file ?? "", entry));
  });
}

const staleEntry = (file: string, entry: Entry): StaleEntry => ({
  file,
  line: entry.line,
  code: entry.code,
  document: entry.document,
  quote: entry.kind === "finding" ? entry.quote : null,
});
