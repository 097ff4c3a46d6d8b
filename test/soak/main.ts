/** `npm run soak -- [--minutes 30] [--seed 1] [--meetings 300]`: simulated work, as fast as it goes; exit code 1 where something did not hold. */
import { parseArgs } from "node:util";
import { soak } from "./soak.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    meetings: { type: "string", default: "300" },
  },
});

const start = performance.now();
console.log("min.       heap        rss  handles, files, threads");
const { held, requests, problems, compared } = await soak({
  minutes: Number(values.minutes),
  seed: Number(values.seed),
  meetings: Number(values.meetings),
  say: (line) => console.log(line),
});
const seconds = ((performance.now() - start) / 1000).toFixed(0);
for (const problem of problems) console.log(problem.slice(0, 2000));
console.log(
  `${held.length} simulated minutes in ${seconds} s: ${requests} requests, ${compared} answers compared with a fresh server, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
