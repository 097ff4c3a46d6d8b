import type { Diagnostic } from "vscode-languageserver-types";
import { type CheckReport, levels } from "./check.ts";

/** Colours a word; the identity where the output is no terminal. */
export type Paint = (style: "bold" | "dim" | "red" | "yellow" | "blue", text: string) => string;

const words = { error: "fejl", warning: "advarsel", information: "oplysning", hint: "tip" } as const;
const plural = { error: "fejl", warning: "advarsler", information: "oplysninger", hint: "tip" } as const;
const colours = { error: "red", warning: "yellow", information: "blue", hint: "dim" } as const;

/** The report for people: findings by file, lines and columns from 1, and totals. */
export function reportText({ files, summary }: CheckReport, paint: Paint): string {
  const parts = files
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(({ path, diagnostics }) => [paint("bold", path), ...diagnostics.map((found) => line(found, paint)), ""].join("\n"));
  const counts = levels
    .filter((level) => summary[level] > 0)
    .map((level) => `${summary[level]} ${summary[level] === 1 ? words[level] : plural[level]}`);
  const total = counts.length === 0 ? "ingen fund" : counts.join(", ");
  parts.push(`${summary.files} ${summary.files === 1 ? "referat" : "referater"}: ${total}.`);
  return `${parts.join("\n")}\n`;
}

function line({ range, severity, message, code }: Diagnostic, paint: Paint): string {
  const level = levels[(severity ?? 1) - 1] ?? "error";
  const place = `${range.start.line + 1}:${range.start.character + 1}`.padEnd(8);
  return `  ${place} ${paint(colours[level], words[level].padEnd(9))} ${message} ${paint("dim", String(code))}`;
}
