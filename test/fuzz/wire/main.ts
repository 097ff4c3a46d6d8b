// Sends damaged sessions to the built server: `npm run fuzz:wire -- --minutes 5`, or `-- --seed 17 --damage bytes` for one again.
import { parseArgs } from "node:util";
import type { Damage } from "./mutate.ts";
import { play } from "./play.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "5" }, seed: { type: "string" }, damage: { type: "string", default: "messages" } },
});
const until = performance.now() + Number(values.minutes) * 60_000;
const codes = new Map<string, number>();
let played = 0;
let wrong = 0;

async function one(seed: number, damage: Damage): Promise<void> {
  const { code, answers, wrong: what } = await play(seed, damage);
  played++;
  const name = `${damage}, code ${code}`;
  codes.set(name, (codes.get(name) ?? 0) + 1);
  if (what === null) return;
  wrong++;
  console.error(`--seed ${seed} --damage ${damage} (${answers} answers): ${what}`);
}

if (values.seed !== undefined) await one(Number(values.seed), values.damage === "bytes" ? "bytes" : "messages");
else {
  const first = Date.now() % 1_000_000_000;
  for (let seed = first; performance.now() < until; seed += 2)
    await Promise.all([one(seed, seed % 4 < 2 ? "messages" : "bytes"), one(seed + 1, seed % 4 < 2 ? "messages" : "bytes")]);
}
console.log(`${played} sessions, ${wrong} wrong; ${[...codes].map(([name, count]) => `${name}: ${count}`).join("; ")}`);
process.exitCode = wrong > 0 ? 1 : 0;
