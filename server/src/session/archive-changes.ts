import type { Archive } from "../archive/archive.ts";

/** How long changes of the archive are gathered before open documents are looked at, in milliseconds. */
const gathering = 300;

/**
 * Tells when the meetings of the archive have changed: once for all changes of a while. While the archive is being read
 * it is not asked for its meetings, so that all its documents are one change.
 */
export async function followMeetings(archive: Archive, isComplete: () => boolean, changed: () => void): Promise<never> {
  let told = archive.meetingsRevision;
  for (;;) {
    await archive.changed();
    await new Promise((rested) => setTimeout(rested, gathering));
    if (!isComplete() || archive.meetingsRevision === told) continue;
    told = archive.meetingsRevision;
    changed();
  }
}
