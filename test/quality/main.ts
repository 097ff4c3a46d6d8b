/**
 * `npm run bench:rules`: plants faults of every rule in documents of every dialect, judges clean ones, and writes
 * docs/rules-quality.md where all is measured. See options.ts for what it can be told.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../server/src/rules/index.ts";
import { projectFolder } from "../fixtures/seeds.ts";
import { dialects } from "./dialects/index.ts";
import type { Dialect, Fault } from "./document.ts";
import { faults } from "./faults/index.ts";
import { judgeClean, plantMany } from "./measure.ts";
import { isFull, type Options, readOptions } from "./options.ts";
import { page } from "./report.ts";
import { printClean, printSummary, showClean, showTrial } from "./show.ts";
import { type CleanSummary, count, emptySummary, type Summary } from "./summary.ts";

const options = readOptions();
const chosen = dialects.filter(({ name }) => options.dialects.length === 0 || options.dialects.some((part) => name.includes(part)));
const wanted = (code: string): boolean => options.codes.length === 0 || options.codes.includes(code);
const severities = new Map(rules.map(({ code, severity }) => [code, severity]));

function measureFault(fault: Fault, severity: string, among: readonly Dialect[], { faults: most, seed, show }: Options): Summary {
  const summary = emptySummary(fault, severity);
  let shown = 0;
  for (const trial of plantMany(fault, among, most, seed)) {
    count(summary, trial);
    if ((trial.outcome !== "found" || trial.others.length > 0) && shown++ < show) showTrial(trial);
  }
  return summary;
}

function measureClean(among: readonly Dialect[], { clean, seed, show }: Options): CleanSummary {
  const summary: CleanSummary = { documents: 0, findings: new Map(), loud: 0 };
  let shown = 0;
  for (const trial of judgeClean(among, clean, seed)) {
    const findings = trial.findings.filter(({ code }) => wanted(code));
    summary.documents++;
    if (findings.some(({ severity }) => severity === "warning" || severity === "error")) summary.loud++;
    for (const finding of findings) {
      const name = `${finding.severity} ${finding.code}`;
      summary.findings.set(name, (summary.findings.get(name) ?? 0) + 1);
      if (shown++ < show) showClean(trial, finding);
    }
  }
  return summary;
}

const summaries: Summary[] = [];
for (const fault of faults) {
  const severity = severities.get(fault.code);
  if (!wanted(fault.code) || options.faults === 0) continue;
  if (severity === undefined) console.log(`${fault.code}: no such rule`);
  else {
    const summary = measureFault(fault, severity, chosen, options);
    summaries.push(summary);
    printSummary(summary);
  }
}
const clean = measureClean(chosen, options);
printClean(clean);
if (isFull(options)) writeFileSync(join(projectFolder, "docs", "rules-quality.md"), page(summaries, clean, dialects));
