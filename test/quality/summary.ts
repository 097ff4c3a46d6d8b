import type { Fault } from "./document.ts";
import type { Trial } from "./measure.ts";

/** What many faults of one rule came to. */
export interface Summary {
  readonly code: string;
  readonly severity: string;
  planted: number;
  found: number;
  missed: number;
  wrongPlace: number;
  /** Findings of other codes, by code. */
  readonly others: Map<string, number>;
  /** Of each variety of the fault: planted and found. */
  readonly varieties: Map<string, { planted: number; found: number }>;
}

export const emptySummary = ({ code }: Fault, severity: string): Summary => ({
  code,
  severity,
  planted: 0,
  found: 0,
  missed: 0,
  wrongPlace: 0,
  others: new Map(),
  varieties: new Map(),
});

/** Counts one trial in. */
export function count(summary: Summary, { outcome, planted, others }: Trial): void {
  summary.planted++;
  if (outcome === "found") summary.found++;
  else if (outcome === "missed") summary.missed++;
  else summary.wrongPlace++;
  const variety = summary.varieties.get(planted.variety) ?? { planted: 0, found: 0 };
  variety.planted++;
  if (outcome === "found") variety.found++;
  summary.varieties.set(planted.variety, variety);
  for (const { code } of others) summary.others.set(code, (summary.others.get(code) ?? 0) + 1);
}

/** Share found, in per cent. */
export const recall = ({ planted, found }: Summary): number => (planted === 0 ? 0 : (100 * found) / planted);

/** What was said of the clean documents. */
export interface CleanSummary {
  documents: number;
  /** Findings by `severity code`, and in how many documents. */
  readonly findings: Map<string, number>;
  /** Documents with a finding at warning or above. */
  loud: number;
}
