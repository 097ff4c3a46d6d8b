import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import type { PlainPlace } from "./marked.ts";
import type { CleanTrial, Trial } from "./measure.ts";
import { type CleanSummary, recall, type Summary } from "./summary.ts";

/** What is printed to debug by: excerpts with carets under the words, and figures by variety. */

/** Some lines around a place, with carets under its words. */
function excerpt(text: string, { line, start, end }: PlainPlace, around = 3): string {
  const lines = text.split("\n");
  const shown: string[] = [];
  for (let at = Math.max(0, line - around); at <= Math.min(lines.length - 1, line + around); at++) {
    shown.push(`  ${String(at + 1).padStart(4)} | ${lines[at]}`);
    if (at === line) shown.push(`       | ${" ".repeat(start)}${"^".repeat(Math.max(1, end - start))}`);
  }
  return shown.join("\n");
}

const describe = (text: string, { code, severity, span, message }: PlacedFinding): string =>
  `${code} (${severity}): ${message.da}\n${excerpt(text, span)}`;

const print = (line: string): void => console.log(line);

/** A fault that was not found where it stands, or that other rules spoke of. */
export function showTrial({ document, planted, outcome, others, text, places }: Trial): void {
  print(`\n### ${outcome}: ${document.dialect}, seed ${document.seed}, ${planted.variety}`);
  if (outcome !== "found") for (const place of places.slice(0, 3)) print(excerpt(text, place));
  for (const finding of others) print(describe(text, finding));
}

/** A finding in a document in which nothing is wrong. */
export function showClean({ document, text }: CleanTrial, finding: PlacedFinding): void {
  print(`\n### clean: ${document.dialect}, seed ${document.seed}`);
  print(describe(text, finding));
}

const list = (entries: Iterable<readonly [string, string | number]>): string =>
  [...entries].map(([name, value]) => `${name} ${value}`).join(", ");

export function printSummary(summary: Summary): void {
  const { code, planted, found, missed, wrongPlace, others, varieties } = summary;
  print(
    `${code}: planted ${planted}, found ${found} (${recall(summary).toFixed(1)} %), missed ${missed}, wrong place ${wrongPlace}; others: ${list(others) || "none"}`,
  );
  print(`    ${list([...varieties].map(([name, of]) => [name, `${of.found}/${of.planted}`] as const))}`);
}

export function printClean({ documents, findings, loud }: CleanSummary): void {
  print(`\n${documents} clean documents, ${loud} of them with findings at warning or above`);
  for (const [name, count] of [...findings].sort()) print(`    ${name}: ${count}`);
}
