import type { Language } from "../features/snapshot.ts";
import { rules } from "../rules/index.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { defaultExclude, defaultInclude, defaultMaxFiles, isGlob, type SelectionSettings } from "./selection.ts";

/** The user's settings, checked: what is malformed is left out and named in `problems`. */
export interface Settings {
  readonly language: Language;
  readonly severity: ReadonlyMap<string, Severity>;
  readonly archive: ArchiveSettings;
  /** Findings are shown of all documents of the archive, not of the open ones alone. */
  readonly workspaceDiagnostics: boolean;
  readonly problems: readonly string[];
}

export interface ArchiveSettings extends SelectionSettings {
  /** At most so many files are read. */
  readonly maxFiles: number;
}

const defaultArchive: ArchiveSettings = { include: defaultInclude, exclude: defaultExclude, maxFiles: defaultMaxFiles };

export const defaultSettings: Settings = {
  language: "da",
  severity: new Map(),
  archive: defaultArchive,
  workspaceDiagnostics: false,
  problems: [],
};

/** Reads the section `referat` as an editor gives it. */
export function readSettings(given: unknown): Settings {
  if (!isRecord(given)) return defaultSettings;
  const problems: string[] = [];
  return {
    language: readLanguage(given["language"], problems),
    severity: readSeverities(given["rules"], problems),
    archive: {
      include: readGlobs("include", given["include"], defaultInclude, problems),
      exclude: readGlobs("exclude", given["exclude"], defaultExclude, problems),
      maxFiles: readMaxFiles(given["archive"], problems),
    },
    workspaceDiagnostics: readDiagnosticsScope(given["diagnostics"], problems) === "archive",
    problems,
  };
}

/** VS Code's own `files.exclude`: the globs that are switched on. */
export function readFilesExclude(given: unknown): readonly string[] {
  if (!isRecord(given)) return [];
  return Object.entries(given)
    .filter(([glob, on]) => on === true && isGlob(glob))
    .map(([glob]) => glob);
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

function readGlobs(name: string, value: unknown, standard: readonly string[], problems: string[]): readonly string[] {
  if (value === undefined || value === null) return standard;
  if (!Array.isArray(value)) {
    problems.push(`referat.${name}: ${JSON.stringify(value)}`);
    return standard;
  }
  return value.filter((glob): glob is string => {
    if (typeof glob === "string" && isGlob(glob)) return true;
    problems.push(`referat.${name}: ${JSON.stringify(glob)}`);
    return false;
  });
}

/** Of which documents findings are shown. */
export const diagnosticsScopes = ["openDocuments", "archive"] as const;

function readDiagnosticsScope(diagnostics: unknown, problems: string[]): (typeof diagnosticsScopes)[number] {
  const value = isRecord(diagnostics) ? diagnostics["scope"] : undefined;
  const scope = diagnosticsScopes.find((each) => each === value);
  if (scope === undefined && value !== undefined && value !== null) problems.push(`referat.diagnostics.scope: ${JSON.stringify(value)}`);
  return scope ?? "openDocuments";
}

function readMaxFiles(archive: unknown, problems: string[]): number {
  const value = isRecord(archive) ? archive["maxFiles"] : undefined;
  if (value === undefined || value === null) return defaultMaxFiles;
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  problems.push(`referat.archive.maxFiles: ${JSON.stringify(value)}`);
  return defaultMaxFiles;
}

const isSeverity = (value: unknown): value is Severity => severities.some((severity) => severity === value);
