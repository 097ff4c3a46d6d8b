/** The thread in which the targets run. It tells of each run before it begins, so that the main thread can name one that is never done. */
import { parentPort, workerData } from "node:worker_threads";
import { keepCrash } from "./crashes.ts";
import { CurrentRun } from "./current-run.ts";
import { Fuzzer } from "./fuzzer.ts";
import { instrumentedTargets } from "./instrumented.ts";

/** What the thread is to do. */
export interface LoopTask {
  readonly seed: number;
  readonly minutes: number;
  /** Null for all of them. */
  readonly target: string | null;
  readonly memory: SharedArrayBuffer;
}

/** What it tells: the names of the targets, in the order in which runs name them; lines to print; how many kinds of failure it found. */
export type LoopTold = { readonly targets: readonly string[] } | { readonly line: string } | { readonly failures: number };

const { seed, minutes, target: wanted, memory } = workerData as LoopTask;
const tell = (told: LoopTold): void => parentPort?.postMessage(told);

const { targets, counters } = await instrumentedTargets();
const names = targets.map(({ name }) => name);
tell({ targets: names });
const current = new CurrentRun(memory);
const fuzzers = targets
  .filter(({ name }) => wanted === null || name === wanted)
  .map((target) => new Fuzzer(target, seed, counters.forOne(), (name, input, chosen) => current.begin(names.indexOf(name), input, chosen)));
const end = performance.now() + minutes * 60_000;
const told = new Set<unknown>();

function tellCrashes({ target, crashes }: Fuzzer): void {
  for (const crash of crashes) {
    if (told.has(crash)) continue;
    told.add(crash);
    tell({ line: `${target.name}: ${crash.message}\n  kept as ${keepCrash(crash)}` });
  }
}

for (const fuzzer of fuzzers) {
  await fuzzer.begin();
  tellCrashes(fuzzer);
}
// By turns of a second each: a quick target does not wait for a slow one.
while (performance.now() < end && fuzzers.length > 0)
  for (const fuzzer of fuzzers) {
    for (const turn = performance.now() + 1000; performance.now() < Math.min(turn, end); ) await fuzzer.step();
    tellCrashes(fuzzer);
  }
for (const { target, runs, reached, corpusSize, crashes } of fuzzers)
  tell({
    line: `${target.name.padEnd(10)} ${String(runs).padStart(8)} runs, ${reached} new, corpus ${corpusSize}, ${crashes.length} kinds of failure`,
  });
tell({ line: `${fuzzers.reduce((sum, { runs }) => sum + runs, 0)} runs; ${counters.share} reached` });
tell({ failures: told.size });
