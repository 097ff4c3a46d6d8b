/**
 * `npm run fuzz -- [--minutes 30] [--target NAME] [--seed N]`: makes inputs, guided by what they reach in the server's sources, and
 * keeps those at which something does not hold in test/fuzz/crashes; exit code 1 where there are any. An input that is not done with
 * after half a minute, or takes all memory, is kept, too, and ends the command.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { keepCrash } from "./crashes.ts";
import { CurrentRun } from "./current-run.ts";
import type { LoopTask, LoopTold } from "./loop.ts";

const longestRun = 30_000;
const mostMemory = 3_000;

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "30" }, target: { type: "string" }, seed: { type: "string" } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const minutes = Number(values.minutes);
if (!Number.isInteger(seed) || !(minutes > 0)) {
  console.error("--minutes is a number greater than 0, --seed a whole number.");
  process.exit(2);
}
console.log(`seed ${seed}`);

const current = new CurrentRun();
const task: LoopTask = { seed, minutes, target: values.target ?? null, memory: current.memory };
const loop = new Worker(new URL("./loop.ts", import.meta.url), {
  workerData: task,
  resourceLimits: { maxOldGenerationSizeMb: mostMemory },
});
let targets: readonly string[] = [];
let failures = 0;

loop.on("message", (told: LoopTold) => {
  if ("line" in told) console.log(told.line);
  else if ("failures" in told) failures += told.failures;
  else {
    ({ targets } = told);
    if (values.target === undefined || targets.includes(values.target)) return;
    console.error(`There is no target ${values.target}; there are ${targets.join(", ")}.`);
    process.exit(2);
  }
});

/** Keeps the input at which the other thread is. It is not made smaller: each try would take as long. */
function keepCurrent(message: string): void {
  failures++;
  const target = targets[current.target] ?? "";
  const { input, seed } = current;
  console.log(`${target}: ${message}\n  kept as ${keepCrash({ target, input, seed, message })}`);
}

let runs = 0;
let since = performance.now();
const watching = setInterval(() => {
  if (current.runs !== runs) [runs, since] = [current.runs, performance.now()];
  if (runs === 0 || performance.now() - since < longestRun) return;
  clearInterval(watching);
  keepCurrent("does not come to an end");
  void loop.terminate();
}, 1000);

loop.on("error", (error: NodeJS.ErrnoException) => {
  clearInterval(watching);
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") keepCurrent("takes all memory");
  else throw error;
});
loop.on("exit", () => {
  clearInterval(watching);
  process.exitCode = failures > 0 ? 1 : 0;
});
