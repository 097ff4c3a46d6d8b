import { readFileSync } from "node:fs";
import { keystrokes } from "../keystrokes.ts";
import { ownFullParser, ownParser } from "../own-parser.ts";
import { seededRandom } from "../random.ts";
import { loadLezer } from "./lezer.ts";
import { lineScan } from "./line-scan.ts";
import { loadMicromark } from "./micromark.ts";
import type { Reader } from "./reader.ts";

/** A reader's process: it is told what to read, and answers how long it took. */
export type ReaderName = "own" | "own-full" | "line-scan" | "lezer" | "micromark";

export interface Task {
  readonly kind: "parse" | "change";
  /** What to read, one after the other; for `change`, the one document that is open. */
  readonly paths: readonly string[];
  readonly repeats: number;
  /** No more repeats are begun after so many milliseconds. */
  readonly budget: number;
}

/** Milliseconds of each repeat; null where the reader cannot do it. */
export type Timings = readonly number[] | null;

const loaders: Readonly<Record<ReaderName, () => Promise<Reader> | Reader>> = {
  own: () => ownParser,
  "own-full": () => ownFullParser,
  "line-scan": () => lineScan,
  lezer: loadLezer,
  micromark: loadMicromark,
};

const reader = await loaders[process.argv[2] as ReaderName]();
const random = seededRandom(7);
/** Kept so that no work is left out as needless. */
export let lastResult: unknown;

process.on("message", (task: Task) => process.send?.(perform(task)));
process.on("disconnect", () => process.exit(0));
process.send?.("ready");

function perform({ kind, paths, repeats, budget }: Task): Timings {
  const texts = paths.map((path) => readFileSync(path, "utf8"));
  if (kind === "parse") return timed(repeats, budget, () => texts.map((text) => reader.parse(text)));
  const [text = ""] = texts;
  const reading = reader.open?.(text);
  if (!reading) return null;
  const changes = keystrokes(text, random);
  return timed(repeats, budget, () => reading.change(changes.next().value));
}

function timed(repeats: number, budget: number, work: () => unknown): Timings {
  const begun = performance.now();
  const timings: number[] = [];
  while (timings.length < repeats && (timings.length === 0 || performance.now() - begun < budget)) {
    const start = performance.now();
    lastResult = work();
    timings.push(performance.now() - start);
  }
  return timings;
}
