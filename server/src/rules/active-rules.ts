import { rules } from "./index.ts";
import type { ArchiveRule, BlockRule, DocumentRule, Severity } from "./rule.ts";

/** The severities that the user sets, by code; a rule that is not named keeps its own. */
export type Severities = ReadonlyMap<string, Severity>;

/** How loudly a rule that is not off speaks. */
export type Level = Exclude<Severity, "off">;

/** The rules that are not off, each with its level. */
export interface ActiveRules {
  readonly block: readonly { readonly rule: BlockRule; readonly level: Level }[];
  readonly document: readonly { readonly rule: DocumentRule; readonly level: Level }[];
  readonly archive: readonly { readonly rule: ArchiveRule; readonly level: Level }[];
}

const known = new WeakMap<Severities, ActiveRules>();

/** The same object for the same settings: what was found under it is known by it. */
export function activeRules(severities: Severities): ActiveRules {
  const before = known.get(severities);
  if (before) return before;
  const block: { rule: BlockRule; level: Level }[] = [];
  const document: { rule: DocumentRule; level: Level }[] = [];
  const archive: { rule: ArchiveRule; level: Level }[] = [];
  for (const rule of rules) {
    const level = severities.get(rule.code) ?? rule.severity;
    if (level === "off") continue;
    if (rule.scope === "block") block.push({ rule, level });
    else if (rule.scope === "document") document.push({ rule, level });
    else archive.push({ rule, level });
  }
  const active = { block, document, archive };
  known.set(severities, active);
  return active;
}
