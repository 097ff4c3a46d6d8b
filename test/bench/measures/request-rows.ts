import { ownServer, type Server } from "../language-server/servers.ts";
import { percentile } from "../statistics.ts";
import type { Row, Section } from "../table.ts";
import type { Stay } from "./archive.ts";
import { requests } from "./request-latency.ts";
import type { Run } from "./run.ts";

/** How long requests took the servers that were asked, with the archive loaded. */
export function requestRows(run: Run, stays: ReadonlyMap<Server, Stay>, asked: readonly Server[]): Section {
  const rowOf = ({ name, limit }: (typeof requests)[number], share: number): Row => {
    const figure = (server: Server): number | null => percentile(stays.get(server)?.latencies.get(name) ?? [], share);
    const own = figure(ownServer);
    return {
      measure: `${name}, p${share * 100}`,
      unit: "ms",
      own,
      peers: asked.filter((server) => server !== ownServer).map((server) => ({ name: server.name, figure: figure(server) })),
      ...(share === 0.95 ? { goal: { relation: "<", limit, reached: own, unit: "ms" } as const } : {}),
    };
  };
  return {
    title: `Requests on a meeting of 20KB, archive of ${run.meetings.toLocaleString("en")} loaded`,
    rows: requests.flatMap((request) => [rowOf(request, 0.5), rowOf(request, 0.95)]),
  };
}
