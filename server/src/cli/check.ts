import type { Diagnostic } from "vscode-languageserver-types";
import { analyse } from "../analysis.ts";
import { toDiagnostic } from "../features/diagnostics.ts";
import type { Language } from "../features/snapshot.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { runRules } from "../rules/run-rules.ts";

type Level = Exclude<Severity, "off">;

export interface CheckedFile {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CheckSummary extends Readonly<Record<Level, number>> {
  readonly files: number;
}

/** What `referat check --format json` prints. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  readonly summary: CheckSummary;
}

/** The levels a report may have, from loud to quiet. */
export const levels: readonly Level[] = severities.filter((severity) => severity !== "off").reverse();

/** Checks one document's text; findings quieter than `least` are left out. */
export function checkText(path: string, content: string, least: Level, language: Language): CheckedFile {
  const analysis = analyse(content);
  const loudEnough = (severity: Level): boolean => severities.indexOf(severity) >= severities.indexOf(least);
  const found = runRules(analysis).filter(({ severity }) => loudEnough(severity));
  return { path, diagnostics: found.map((finding) => toDiagnostic(finding, path, language, null)) };
}

export function summarize(files: readonly CheckedFile[]): CheckReport {
  const count = (level: Level): number =>
    files.reduce((sum, { diagnostics }) => sum + diagnostics.filter(({ severity }) => levels[(severity ?? 1) - 1] === level).length, 0);
  return {
    files,
    summary: {
      files: files.length,
      error: count("error"),
      warning: count("warning"),
      information: count("information"),
      hint: count("hint"),
    },
  };
}
