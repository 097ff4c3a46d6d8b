import type { Dialect } from "./document.ts";
import { exempt } from "./faults/index.ts";
import { type CleanSummary, recall, type Summary } from "./summary.ts";

/** Least share found for rules at warning and above. */
export const goal = 98;

const isLoud = (severity: string): boolean => severity === "warning" || severity === "error";
const counts = (map: ReadonlyMap<string, number>): string => [...map].map(([name, value]) => `${name} ${value}`).join(", ") || "–";

function reached(summary: Summary): string {
  if (!isLoud(summary.severity)) return "";
  return recall(summary) >= goal ? "yes" : "**falls short**";
}

/** A Markdown table with its columns under each other. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? "").length)));
  const write = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [write(header), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(write)].join("\n");
}

/** The page docs/rules-quality.md. */
export function page(summaries: readonly Summary[], clean: CleanSummary, dialects: readonly Dialect[]): string {
  const rows = summaries.map((summary) => [
    `\`${summary.code}\``,
    summary.severity,
    String(summary.planted),
    String(summary.found),
    String(summary.missed),
    String(summary.wrongPlace),
    `${recall(summary).toFixed(1)} %`,
    reached(summary),
    counts(summary.others),
  ]);
  const loudFindings = [...clean.findings].filter(([name]) => isLoud(name.split(" ")[0] ?? "")).reduce((sum, [, value]) => sum + value, 0);
  return `# How good the rules are

    npm run bench:rules                                                       # everything, this page anew
    npm run bench:rules -- --n 60 --clean 400                                 # fewer faults and clean documents
    npm run bench:rules -- --show sum-afviger --examples 5 --dialect edoc     # what was missed or said without reason

A generator (\`test/quality\`) makes up meetings – committees, members, cases with sums, dates, histories, references and papers – and
writes each in one of ${dialects.length} dialects, as the systems of Danish municipalities do. In these documents nothing is wrong. Then one fault of
one rule is planted at a random place, and the findings are compared with those of the clean document: the fault is *found* where a new
finding of its rule stands on one of its words, at the *wrong place* where one stands elsewhere. *Others* are new findings of other
rules that are not about the same fault. Faults are written from what the rules are to find, not from how they find it; the same
documents are made in every run.

What is made up proves less than what is real: the figures tell that a rule works in every dialect and where it does not, not how often
it speaks on real minutes.

Goal: at least ${goal} % found of each rule at warning or above; no finding at warning or above in clean documents.

${table(["rule", "severity", "planted", "found", "missed", "wrong place", "recall", "reached", "others"], rows)}

${Object.entries(exempt)
  .map(([code, reason]) => `No faults are planted for \`${code}\`: ${reason}.`)
  .join("\n")}

## Clean documents

${clean.documents} documents: ${loudFindings} findings at warning or above, in ${clean.loud} documents.

${table(
  ["severity", "rule", "findings"],
  [...clean.findings].sort().map(([name, value]) => [name.split(" ")[0] ?? "", `\`${name.split(" ")[1]}\``, String(value)]),
)}

Dialects: ${dialects.map(({ name }) => name).join(", ")}.
`;
}
