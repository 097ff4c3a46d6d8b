import type { ClientCapabilities } from "vscode-languageserver-protocol";
import { seededRandom } from "../bench/random.ts";
import { pullingClient, type ServerProcess, startServer } from "../server/server-process.ts";
import { allAnswers, differences } from "./answers.ts";
import { type Held, heldBy, measurable } from "./held.ts";
import { Worker } from "./work.ts";
import { Workplace } from "./workplace.ts";

export interface SoakOptions {
  /** Simulated minutes of work. */
  readonly minutes: number;
  readonly seed: number;
  readonly meetings: number;
  readonly say: (line: string) => void;
}

export interface SoakResult {
  /** After each simulated minute. */
  readonly held: readonly Held[];
  readonly requests: number;
  /** What the long run got wrong; empty where it held. */
  readonly problems: readonly string[];
  /** Answers that were compared with those of a fresh server. */
  readonly compared: number;
}

const client: ClientCapabilities = {
  ...pullingClient,
  workspace: { configuration: true, didChangeConfiguration: {}, workspaceFolders: true },
};

/** Works for a while, then compares what the server says with what a fresh one says of the same files and documents. */
export async function soak({ minutes, seed, meetings, say }: SoakOptions): Promise<SoakResult> {
  const workplace = new Workplace(meetings, seed, seededRandom(seed));
  const settings = { severity: {} as Record<string, string> };
  const start = (): Promise<ServerProcess> =>
    startServer(client, undefined, {
      folder: workplace.folder,
      execArgv: measurable,
      configuration: (section) => (section === "referat" ? settings : null),
    });
  const server = await start();
  try {
    await server.indexed;
    const worker = new Worker(server, workplace, settings);
    const held: Held[] = [];
    for (let minute = 1; minute <= minutes; minute++) {
      await worker.minute();
      const now = await heldBy(server);
      held.push(now);
      say(`${String(minute).padStart(4)}  ${megabytes(now.heap)}  ${megabytes(now.rss)}  ${now.handles}  ${now.files}  ${now.threads}`);
    }
    await worker.rest();
    const long = await allAnswers(server, workplace);
    const fresh = await freshAnswers(start, workplace);
    const problems = [
      ...worker.failures.map((failure) => `failed: ${failure}`),
      ...server.log.filter((line) => /\n {4}at /.test(line)).map((line) => `logged: ${line}`),
      ...differences(long, fresh).map(
        (question) => `other than a fresh server: ${question}\n  ${long.get(question)}\n  ${fresh.get(question)}`,
      ),
      ...growth(held),
    ];
    return { held, requests: worker.requests, problems, compared: fresh.size };
  } finally {
    await server.stop();
    workplace.end();
  }
}

async function freshAnswers(start: () => Promise<ServerProcess>, workplace: Workplace): Promise<ReadonlyMap<string, string>> {
  const server = await start();
  try {
    await server.indexed;
    for (const [path, { text }] of workplace.open) server.open(path, text);
    return await allAnswers(server, workplace);
  } finally {
    await server.stop();
  }
}

/** Measured over many runs, the means of two thirds of one run differ by less than this share where nothing leaks. */
const tolerance = 0.06;

/** What grows: the last third of the run holds more than the third before. Too short a run tells nothing. */
export function growth(held: readonly Held[]): string[] {
  if (held.length < 6) return [];
  const third = Math.floor(held.length / 3);
  const middle = held.slice(-2 * third, -third);
  const last = held.slice(-third);
  const grows = (kind: keyof Held, allowed: number): string[] => {
    const before = mean(middle.map((each) => each[kind]));
    const after = mean(last.map((each) => each[kind]));
    return after > before + allowed ? [`grows: ${kind}, from ${before.toFixed(1)} to ${after.toFixed(1)}`] : [];
  };
  return [
    ...grows("heap", mean(middle.map(({ heap }) => heap)) * tolerance),
    // A file that is being read at the moment of the measurement is no leak.
    ...grows("handles", 1),
    ...grows("files", 1),
    ...grows("threads", 1),
  ];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`.padStart(9);
