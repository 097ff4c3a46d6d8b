import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import { rules } from "../../server/src/rules/index.ts";
import { dialects } from "./dialects/index.ts";
import { describeFinding, excerpt } from "./excerpt.ts";
import { faults } from "./faults/index.ts";
import { type CleanTrial, judgeClean, plantMany, type Trial } from "./measure.ts";
import { readOptions } from "./options.ts";

const options = readOptions();
const chosen = dialects.filter(({ name }) => options.dialects.length === 0 || options.dialects.some((part) => name.includes(part)));
const known = new Set(rules.map(({ code }) => code));
const print = (line: string): void => console.log(line);

function showTrial({ document, planted, outcome, others, text, places }: Trial): void {
  print(`\n### ${outcome}: ${document.dialect}, seed ${document.seed}, ${planted.variety}`);
  if (outcome !== "found") for (const place of places.slice(0, 3)) print(excerpt(text, place));
  for (const finding of others) print(describeFinding(text, finding));
}

function showClean({ document, text }: CleanTrial, finding: PlacedFinding): void {
  print(`\n### clean: ${document.dialect}, seed ${document.seed}`);
  print(describeFinding(text, finding));
}

for (const fault of faults) {
  if (options.codes.length > 0 && !options.codes.includes(fault.code)) continue;
  if (!known.has(fault.code)) {
    print(`${fault.code}: no such rule yet`);
    continue;
  }
  const counts = { found: 0, missed: 0, "wrong place": 0 };
  const varieties = new Map<string, { planted: number; found: number }>();
  const others = new Map<string, number>();
  let shown = 0;
  for (const trial of plantMany(fault, chosen, options.faults, options.seed)) {
    counts[trial.outcome]++;
    const variety = varieties.get(trial.planted.variety) ?? { planted: 0, found: 0 };
    variety.planted++;
    if (trial.outcome === "found") variety.found++;
    varieties.set(trial.planted.variety, variety);
    for (const { code } of trial.others) others.set(code, (others.get(code) ?? 0) + 1);
    if ((trial.outcome !== "found" || trial.others.length > 0) && shown < options.show) {
      shown++;
      showTrial(trial);
    }
  }
  const planted = counts.found + counts.missed + counts["wrong place"];
  const list = (entries: Iterable<[string, string | number]>): string => [...entries].map(([name, value]) => `${name} ${value}`).join(", ");
  print(
    `${fault.code}: planted ${planted}, found ${counts.found} (${((100 * counts.found) / Math.max(1, planted)).toFixed(1)} %), missed ${counts.missed}, wrong place ${counts["wrong place"]}; others: ${list(others) || "none"}`,
  );
  print(`    ${list([...varieties].map(([name, { planted: all, found }]) => [name, `${found}/${all}`]))}`);
}

const said = new Map<string, number>();
let loud = 0;
let documents = 0;
let shown = 0;
for (const trial of judgeClean(chosen, options.clean, options.seed)) {
  documents++;
  for (const finding of trial.findings) {
    const { code, severity } = finding;
    if (options.codes.length > 0 && !options.codes.includes(code)) continue;
    said.set(`${severity} ${code}`, (said.get(`${severity} ${code}`) ?? 0) + 1);
    if (severity === "warning" || severity === "error") loud++;
    if (shown < options.show) {
      shown++;
      showClean(trial, finding);
    }
  }
}
print(`\n${documents} clean documents, ${loud} findings at warning or above`);
for (const [name, count] of said) print(`    ${name}: ${count}`);
