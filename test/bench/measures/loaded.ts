import { basename } from "node:path";
import { rareWord } from "../archive/meeting.ts";
import type { Archive } from "../archive/on-disk.ts";
import type { Session } from "../language-server/session.ts";

/** The least pause between two questions, in milliseconds. */
const leastPause = 20;

/**
 * Waits until a server knows its archive: until it finds the rare word of the last file.
 * Milliseconds since its process was started; null where the server cannot be asked for it. Then the end of its progress is awaited.
 */
export async function untilLoaded(session: Session, archive: Archive): Promise<number | null> {
  if (!session.can("workspaceSymbolProvider")) {
    await session.progressEnd;
    return null;
  }
  const lastFile = encodeURI(basename(archive.files.at(-1) ?? ""));
  for (;;) {
    const asked = performance.now();
    const { result, receivedAt } = await session.request("workspace/symbol", { query: rareWord });
    const found = (result ?? []) as readonly { readonly location: { readonly uri: string } }[];
    if (found.some(({ location }) => location.uri.endsWith(lastFile))) return receivedAt - session.spawnedAt;
    // Asking must not keep the server from its work.
    await pause(Math.max(leastPause, 2 * (receivedAt - asked)));
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
