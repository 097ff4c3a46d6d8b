import { type Archive, archiveOf } from "../archive/on-disk.ts";
import type { Memory } from "../language-server/memory.ts";
import { floorServer, ownServer, type Server } from "../language-server/servers.ts";
import { Session } from "../language-server/session.ts";
import { median } from "../statistics.ts";
import type { Section } from "../table.ts";
import { indexRows } from "./archive-rows.ts";
import { pause, untilLoaded } from "./loaded.ts";
import { requestLatencies } from "./request-latency.ts";
import { requestRows } from "./request-rows.ts";
import type { Run } from "./run.ts";
import { measureStored } from "./stored.ts";

/** Garbage may be collected before memory is read, in milliseconds. */
const settling = 2000;

/** What one visit of a server to the archive has shown. */
interface Visit {
  readonly milliseconds: number | null;
  readonly memory: Memory | null;
  readonly latencies: ReadonlyMap<string, readonly number[]>;
}

/** The medians of a server's visits. */
export interface Stay {
  readonly milliseconds: number | null;
  readonly resident: number | null;
  readonly peak: number | null;
  readonly latencies: ReadonlyMap<string, readonly number[]>;
}

/** Reading an archive, memory after it, and requests while it is loaded. */
export async function measureArchive(run: Run): Promise<readonly Section[]> {
  const wants = { index: run.options.parts.has("index"), requests: run.options.parts.has("requests") };
  // Of the Markdown servers, only the newest is asked: a first request for references takes it a minute.
  const asked = wants.requests ? [ownServer, ...run.markdownServers.slice(-1)] : [];
  const visits = new Map<Server, Visit[]>();
  const rounds = wants.index && !run.options.quick ? 3 : 1;
  for (let round = 1; round <= rounds; round++) {
    const last = round === rounds;
    // The Markdown servers take so long that the machine's moods do not matter.
    const indexed = [ownServer, floorServer, ...(last ? run.markdownServers : [])];
    for (const server of wants.index ? indexed : asked) {
      run.say(`  ${server.name}, round ${round} of ${rounds}`);
      visits.set(server, [...(visits.get(server) ?? []), await visit(run, server, last && asked.includes(server))]);
    }
  }
  const stays = new Map([...visits].map(([server, made]) => [server, stayOf(made)]));
  const sections: Section[] = [];
  if (wants.index) {
    run.say("  from the store");
    sections.push(indexRows(run, stays, await measureStored(run)));
  }
  if (wants.requests) sections.push(requestRows(run, stays, asked));
  return sections;
}

async function visit(run: Run, server: Server, withRequests: boolean): Promise<Visit> {
  const archive: Archive = archiveOf(run.meetings, server.dress);
  const session = await Session.start(server, archive.folder);
  try {
    const milliseconds = await untilLoaded(session, archive);
    await pause(settling);
    const memory = await session.memory();
    const rounds = run.options.quick ? 20 : 60;
    const latencies = withRequests ? await requestLatencies(session, archive, rounds) : new Map<string, readonly number[]>();
    return { milliseconds, memory, latencies };
  } finally {
    await session.stop();
  }
}

function stayOf(visits: readonly Visit[]): Stay {
  const middle = (figureOf: (visit: Visit) => number | null | undefined): number | null =>
    median(visits.map(figureOf).filter((figure) => typeof figure === "number"));
  return {
    milliseconds: middle(({ milliseconds }) => milliseconds),
    resident: middle(({ memory }) => memory?.resident),
    peak: middle(({ memory }) => memory?.peak),
    latencies: visits.at(-1)?.latencies ?? new Map(),
  };
}
