import { bareServer, ownServer, type Server } from "../language-server/servers.ts";
import { Session } from "../language-server/session.ts";
import { scratchFolder } from "../scratch-folder.ts";
import { median, ratio } from "../statistics.ts";
import type { Section } from "../table.ts";
import type { Run } from "./run.ts";

const mostRatio = 1.5;

/** From the start of the process to the answer to `initialize`. */
export async function measureStartup({ options }: Run): Promise<Section> {
  const folder = scratchFolder();
  const rounds = options.quick ? 8 : 20;
  const own: number[] = [];
  const floor: number[] = [];
  for (const server of [ownServer, bareServer]) await startOnce(server, folder);
  for (let round = 0; round < rounds; round++) {
    own.push(await startOnce(ownServer, folder));
    floor.push(await startOnce(bareServer, folder));
  }
  const [ownMedian, floorMedian] = [median(own), median(floor)];
  const reached = ratio(ownMedian, floorMedian);
  const goal = { of: `${mostRatio} × floor`, relation: "≤", limit: mostRatio, reached, unit: "×" } as const;
  return {
    title: "Start",
    rows: [{ measure: "process start to `initialize` answered, median", unit: "ms", own: ownMedian, floor: floorMedian, goal }],
  };
}

async function startOnce(server: Server, folder: string): Promise<number> {
  const session = await Session.start(server, folder);
  await session.stop();
  return session.initializedAt - session.spawnedAt;
}
