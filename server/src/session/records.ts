import type { DocumentRecord } from "../archive/record.ts";
import type { Host } from "./host.ts";
import { readAhead } from "./read-ahead.ts";
import { fetchFile } from "./read-file.ts";
import { Reading } from "./reading.ts";

/** Files that are read at the same time. */
const fileReads = 16;

/** The records of files, in the files' order; null for what cannot be read. Many are read in threads of their own. */
export async function* readRecords(
  host: Host,
  uris: Iterable<string>,
): AsyncGenerator<{ readonly uri: string; readonly record: DocumentRecord | null }> {
  const reading = new Reading(host);
  try {
    yield* readAhead(uris, fileReads, async (uri) => {
      const says = await reading.read(await fetchFile(host, uri, undefined), undefined);
      return { uri, record: typeof says === "object" ? says.record : null };
    });
  } finally {
    reading.end();
  }
}
