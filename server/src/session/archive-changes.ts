import type { Archive } from "../archive/archive.ts";

/** How long changes of the archive are gathered before anybody is told, in milliseconds. */
const gathering = 300;

/**
 * Tells when something of the archive has changed, by its revision: once for all changes of a while. While the archive is
 * being read it is not asked, so that all its documents are one change.
 */
export async function followRevision(
  archive: Archive,
  revision: () => number,
  isComplete: () => boolean,
  changed: () => void,
): Promise<never> {
  let told = revision();
  for (;;) {
    await archive.changed();
    await new Promise((rested) => setTimeout(rested, gathering));
    if (!isComplete() || revision() === told) continue;
    told = revision();
    changed();
  }
}
