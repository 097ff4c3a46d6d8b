import { referat } from "../archive/dress.ts";
import { type Archive, archiveOf, documentOf } from "../archive/on-disk.ts";
import { floorServer, ownServer, type Server } from "../language-server/servers.ts";
import { Session } from "../language-server/session.ts";
import { documentSizes, type SizeName } from "../options.ts";
import { scratchFolder } from "../scratch-folder.ts";
import { median, percentile, ratio } from "../statistics.ts";
import type { Goal, Row, Section } from "../table.ts";
import { type Stint, type Typing, typeByTurns } from "./keystroke-latency.ts";
import { untilLoaded } from "./loaded.ts";
import type { Run } from "./run.ts";

const diagnostic = "textDocument/diagnostic";
const documentSymbol = "textDocument/documentSymbol";
/** Markdown servers leave the parsing to their client, who would sit for minutes over documents above this, in bytes. */
const mostMarkdownBytes = 2_000_000;
const mostMedian = 1;
const most99 = 5;
const mostGrowthBySize = 2;
const mostGrowthByArchive = 1.5;

/** From a keystroke to the diagnostics and to the outline of the document after it, over standard input and output. */
export async function measureKeystroke(run: Run): Promise<Section> {
  const rows: Row[] = [];
  let small: number | null = null;
  for (const size of run.options.sizes) {
    run.say(`  ${size}`);
    const made = await measureSize(run, size);
    const own = median(made.diagnostics.get(ownServer) ?? []);
    if (size === "20k") small = own;
    rows.push(...rowsOf(size, made, small));
  }
  if (run.options.sizes.includes("20k")) rows.push(...(await measureWithArchive(run)));
  return { title: "A keystroke, over stdio: until the answer's last byte is in", rows };
}

type Latencies = ReadonlyMap<Server, readonly number[]>;

async function measureSize(run: Run, size: SizeName): Promise<{ readonly diagnostics: Latencies; readonly symbols: Latencies }> {
  const markdownServers = documentSizes[size] <= mostMarkdownBytes ? run.markdownServers : [];
  const servers = [ownServer, floorServer, ...markdownServers];
  const typings: Typing[] = [];
  try {
    for (const server of servers) {
      const { folder, files } = documentOf(documentSizes[size], server.dress);
      const session = await Session.start(server, folder);
      typings.push({ session, document: session.open(files[0] ?? "") });
    }
    const byServer = async (method: string): Promise<Latencies> => {
      const made = await typeByTurns(typings, method, stintOf(run));
      return new Map(servers.map((server, at) => [server, made[at] ?? []]));
    };
    return { diagnostics: await byServer(diagnostic), symbols: await byServer(documentSymbol) };
  } finally {
    await Promise.all(typings.map(({ session }) => session.stop()));
  }
}

const stintOf = ({ options }: Run): Stint =>
  options.quick ? { warmup: 20, rounds: 2, perRound: 40, budget: 1500 } : { warmup: 60, rounds: 4, perRound: 100, budget: 2500 };

function rowsOf(size: SizeName, { diagnostics, symbols }: { diagnostics: Latencies; symbols: Latencies }, small: number | null): Row[] {
  const row = (what: string, latencies: Latencies, share: number, goalOf: (own: number | null) => Goal | undefined): Row => {
    const figure = (server: Server): number | null => percentile(latencies.get(server) ?? [], share);
    const peers = [...latencies.keys()].filter((server) => server !== ownServer && server !== floorServer);
    const own = figure(ownServer);
    const goal = goalOf(own);
    return {
      measure: `${size.toUpperCase()}B, ${what}, p${share * 100}`,
      unit: "ms",
      own,
      floor: figure(floorServer),
      peers: peers.map((server) => ({ name: server.name, figure: figure(server) })),
      ...(goal ? { goal } : {}),
    };
  };
  return [
    row("diagnostics", diagnostics, 0.5, (own) => medianGoal(size, own, small)),
    row("diagnostics", diagnostics, 0.95, () => undefined),
    row("diagnostics", diagnostics, 0.99, (own) =>
      size === "20k" ? { relation: "≤", limit: most99, reached: own, unit: "ms" } : undefined,
    ),
    row("outline", symbols, 0.5, () => undefined),
    row("outline", symbols, 0.95, () => undefined),
  ];
}

function medianGoal(size: SizeName, own: number | null, small: number | null): Goal | undefined {
  if (size === "20k") return { relation: "≤", limit: mostMedian, reached: own, unit: "ms" };
  if (size !== "2m") return undefined;
  return { of: `${mostGrowthBySize} × 20KB`, relation: "≤", limit: mostGrowthBySize, reached: ratio(own, small), unit: "×" };
}

/** The same document with no archive beside it, with a small one, and with all of it. */
async function measureWithArchive(run: Run): Promise<readonly Row[]> {
  const small = 100;
  const archive = archiveOf(run.meetings, referat);
  const path = archive.files[Math.floor(archive.files.length / 2)] ?? "";
  const empty = scratchFolder();
  const typings: Typing[] = [];
  const start = async (folder: string, loaded: Archive | null): Promise<void> => {
    const session = await Session.start(ownServer, folder);
    if (loaded) await untilLoaded(session, loaded);
    typings.push({ session, document: session.open(path) });
  };
  try {
    run.say("  with an archive beside it");
    await start(empty, null);
    for (const loaded of [archiveOf(small, referat), archive]) await start(loaded.folder, loaded);
    const [alone = [], withSmall = [], withAll = []] = await typeByTurns(typings, diagnostic, stintOf(run));
    const row = (meetings: number, latencies: readonly number[]): Row => {
      const own = median(latencies);
      const reached = ratio(own, median(alone));
      const goal: Goal = { of: `${mostGrowthByArchive} × none`, relation: "≤", limit: mostGrowthByArchive, reached, unit: "×" };
      const measure = `one meeting, diagnostics, p50, ${meetings === 0 ? "no archive" : `archive of ${meetings.toLocaleString("en")}`}`;
      return { measure, unit: "ms", own, ...(meetings > 0 ? { goal } : {}) };
    };
    return [row(0, alone), row(small, withSmall), row(run.meetings, withAll)];
  } finally {
    await Promise.all(typings.map(({ session }) => session.stop()));
  }
}
