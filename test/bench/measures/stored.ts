import { readdirSync } from "node:fs";
import { referat } from "../archive/dress.ts";
import { archiveOf } from "../archive/on-disk.ts";
import { ownServer } from "../language-server/servers.ts";
import { Session } from "../language-server/session.ts";
import { scratchFolder } from "../scratch-folder.ts";
import { median } from "../statistics.ts";
import { untilLoaded } from "./loaded.ts";
import type { Run } from "./run.ts";

/** Reading the archive again after a session that has stored it: milliseconds, the median; null where nothing is stored. */
export async function measureStored(run: Run): Promise<number | null> {
  const archive = archiveOf(run.meetings, referat);
  const storagePath = scratchFolder();
  const rounds = run.options.quick ? 1 : 3;
  const first = await Session.start(ownServer, archive.folder, { storagePath });
  await untilLoaded(first, archive);
  await first.close();
  if (readdirSync(storagePath).length === 0) return null;
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const session = await Session.start(ownServer, archive.folder, { storagePath });
    const milliseconds = await untilLoaded(session, archive);
    if (milliseconds !== null) taken.push(milliseconds);
    await session.stop();
  }
  return median(taken);
}
