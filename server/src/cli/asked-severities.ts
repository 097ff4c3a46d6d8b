import { activeRules, type Severities } from "../rules/active-rules.ts";
import { rules } from "../rules/index.ts";
import { type Severity, severities } from "../rules/rule.ts";
import type { CheckOptions } from "./check-options.ts";

/**
 * The severities by which a check judges. Rules that would speak too quietly to be heard are off: they need not be run.
 * All are run where it is asked which of what is set aside is still found.
 */
export function askedSeverities({ severities: given, least, staleSetAside }: CheckOptions): Severities {
  if (staleSetAside) return given;
  const asked = new Map<string, Severity>(given);
  for (const { code, severity } of rules) if (isQuieter(given.get(code) ?? severity, least)) asked.set(code, "off");
  return asked;
}

export const isQuieter = (severity: Severity, least: Severity): boolean => severities.indexOf(severity) < severities.indexOf(least);

/** Whether some rule wants to know of other meetings. */
export const asksArchive = (asked: Severities): boolean => activeRules(asked).archive.length > 0;
