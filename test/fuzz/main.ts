/**
 * `npm run fuzz -- [--minutes 30] [--target NAME] [--seed N]`: makes inputs, guided by what they reach in the server's sources, and
 * keeps those at which something does not hold in test/fuzz/crashes; exit code 1 where there are any.
 */
import { parseArgs } from "node:util";
import { keepCrash } from "./crashes.ts";
import { Fuzzer } from "./fuzzer.ts";
import { instrumentedTargets } from "./instrumented.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "30" }, target: { type: "string" }, seed: { type: "string" } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const { targets, coverage } = await instrumentedTargets();
const fuzzers = targets
  .filter(({ name }) => values.target === undefined || name === values.target)
  .map((target) => new Fuzzer(target, seed, coverage));
if (fuzzers.length === 0) {
  console.error(`There is no target ${values.target}; there are ${targets.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
console.log(`seed ${seed}`);
const end = performance.now() + Number(values.minutes) * 60_000;
const told = new Set<string>();
for (const fuzzer of fuzzers) await fuzzer.begin();
// By turns of a second each: a quick target does not wait for a slow one.
while (performance.now() < end) {
  for (const fuzzer of fuzzers) {
    for (const turn = performance.now() + 1000; performance.now() < Math.min(turn, end); ) await fuzzer.step();
    for (const crash of fuzzer.crashes) {
      if (told.has(crash.message)) continue;
      told.add(crash.message);
      console.log(`${fuzzer.target.name}: ${crash.message}\n  kept as ${keepCrash(crash)}`);
    }
  }
}
for (const { target, runs, reached, corpusSize, crashes } of fuzzers)
  console.log(
    `${target.name.padEnd(10)} ${String(runs).padStart(8)} runs, ${reached} new, corpus ${corpusSize}, ${crashes.length} kinds of failure`,
  );
console.log(`${fuzzers.reduce((sum, { runs }) => sum + runs, 0)} runs; ${coverage.share} reached`);
process.exitCode = told.size > 0 ? 1 : 0;
