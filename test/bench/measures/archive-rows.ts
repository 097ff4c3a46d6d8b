import { floorServer, ownServer, type Server } from "../language-server/servers.ts";
import { ratio } from "../statistics.ts";
import type { Goal, Row, Section } from "../table.ts";
import type { Stay } from "./archive.ts";
import type { Run } from "./run.ts";

const mostCold = 2;
const mostStored = 0.5;
const mostMemory = 250;

/** Index and memory. `stored` is how long the server took with its store, in milliseconds. */
export function indexRows(run: Run, stays: ReadonlyMap<Server, Stay>, stored: number | null): Section {
  const seconds = (milliseconds: number | null | undefined): number | null => (milliseconds == null ? null : milliseconds / 1000);
  const floor = seconds(stays.get(floorServer)?.milliseconds);
  const cold = seconds(stays.get(ownServer)?.milliseconds);
  const row = (measure: string, unit: "s" | "MB", figureOf: (stay: Stay) => number | null, goal?: Goal): Row => {
    const figure = (server: Server): number | null => {
      const stay = stays.get(server);
      return stay ? figureOf(stay) : null;
    };
    const peers = run.markdownServers.map((server) => ({ name: server.name, figure: figure(server) }));
    return { measure, unit, own: figure(ownServer), floor: figure(floorServer), peers, ...(goal ? { goal } : {}) };
  };
  const resident = stays.get(ownServer)?.resident ?? null;
  return {
    title: `Archive of ${run.meetings.toLocaleString("en")} meetings of 20KB`,
    rows: [
      row(
        "process start to found in the last file, nothing stored",
        "s",
        ({ milliseconds }) => seconds(milliseconds),
        ofFloor(mostCold, cold, floor),
      ),
      {
        measure: "the same, from the store",
        unit: "s",
        own: seconds(stored),
        floor,
        goal: ofFloor(mostStored, seconds(stored), floor),
      },
      row("memory resident after it", "MB", (stay) => stay.resident, { relation: "≤", limit: mostMemory, reached: resident, unit: "MB" }),
      row("memory at its peak", "MB", ({ peak }) => peak),
    ],
  };
}

const ofFloor = (limit: number, own: number | null, floor: number | null): Goal => ({
  of: `${limit} × floor`,
  relation: "≤",
  limit,
  reached: ratio(own, floor),
  unit: "×",
});
