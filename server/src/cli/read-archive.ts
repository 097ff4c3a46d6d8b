import { Archive } from "../archive/archive.ts";
import type { Terminal } from "./terminal.ts";

/** The archive of the files at some addresses. What cannot be read is left out: it is told of where it is checked. */
export async function readArchive(addresses: readonly string[], terminal: Terminal, report: (read: number) => void): Promise<Archive> {
  const archive = new Archive();
  let read = 0;
  for await (const { uri, record } of terminal.records(addresses)) {
    if (record !== null) archive.set(uri, record);
    report(++read);
  }
  return archive;
}
