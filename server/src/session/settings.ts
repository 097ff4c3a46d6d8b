import type { Language } from "../features/snapshot.ts";
import { rules } from "../rules/index.ts";
import { type Severity, severities } from "../rules/rule.ts";

/** The user's settings, checked: what is malformed is left out and named in `problems`. */
export interface Settings {
  readonly language: Language;
  readonly severity: ReadonlyMap<string, Severity>;
  readonly problems: readonly string[];
}

export const defaultSettings: Settings = { language: "da", severity: new Map(), problems: [] };

/** Reads the section `referat` as an editor gives it. */
export function readSettings(given: unknown): Settings {
  if (!isRecord(given)) return defaultSettings;
  const problems: string[] = [];
  return { language: readLanguage(given["language"], problems), severity: readSeverities(given["rules"], problems), problems };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** `auto` is Danish: the product's language whatever the editor's is. */
function readLanguage(value: unknown, problems: string[]): Language {
  if (value === "en") return "en";
  if (value !== undefined && value !== null && value !== "auto" && value !== "da")
    problems.push(`referat.language: ${JSON.stringify(value)}`);
  return "da";
}

function readSeverities(value: unknown, problems: string[]): Map<string, Severity> {
  const found = new Map<string, Severity>();
  if (!isRecord(value)) return found;
  const known = new Set(rules.map(({ code }) => code));
  for (const [code, severity] of Object.entries(value)) {
    if (severity === null || severity === undefined || severity === "default") continue;
    if (known.has(code) && isSeverity(severity)) found.set(code, severity);
    else problems.push(`referat.rules.${code}: ${JSON.stringify(severity)}`);
  }
  return found;
}

const isSeverity = (value: unknown): value is Severity => severities.some((severity) => severity === value);
