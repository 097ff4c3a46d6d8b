import type { InlayHintSettings } from "../features/inlay-hints.ts";
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
  readonly inlayHints: InlayHintSettings;
  readonly problems: readonly SettingsProblem[];
}

/** A setting that is malformed, by its whole name, and what it is set to. Its default holds. */
export interface SettingsProblem {
  readonly setting: string;
  readonly value: unknown;
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
  inlayHints: { sums: true, weekdays: false },
  problems: [],
};

/** Reads the section `referat` as an editor gives it. */
export function readSettings(given: unknown): Settings {
  if (!isRecord(given)) return defaultSettings;
  const problems: SettingsProblem[] = [];
  return {
    language: readLanguage(given["language"], problems),
    severity: readSeverities(given["rules"], problems),
    archive: {
      include: readGlobs("include", given["include"], defaultInclude, problems),
      exclude: readGlobs("exclude", given["exclude"], defaultExclude, problems),
      maxFiles: readMaxFiles(given["archive"], problems),
    },
    workspaceDiagnostics: readDiagnosticsScope(given["diagnostics"], problems) === "archive",
    inlayHints: readInlayHints(given["inlayHints"], problems),
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
function readLanguage(value: unknown, problems: SettingsProblem[]): Language {
  if (value === "en") return "en";
  if (value !== undefined && value !== null && value !== "auto" && value !== "da") problems.push({ setting: "referat.language", value });
  return "da";
}

function readSeverities(value: unknown, problems: SettingsProblem[]): Map<string, Severity> {
  const found = new Map<string, Severity>();
  if (!isRecord(value)) {
    if (value !== undefined && value !== null) problems.push({ setting: "referat.rules", value });
    return found;
  }
  const known = new Set(rules.map(({ code }) => code));
  for (const [code, severity] of Object.entries(value)) {
    if (severity === null || severity === undefined || severity === "default") continue;
    if (known.has(code) && isSeverity(severity)) found.set(code, severity);
    else problems.push({ setting: `referat.rules.${code}`, value: severity });
  }
  return found;
}

function readGlobs(name: string, value: unknown, standard: readonly string[], problems: SettingsProblem[]): readonly string[] {
  if (value === undefined || value === null) return standard;
  if (!Array.isArray(value)) {
    problems.push({ setting: `referat.${name}`, value });
    return standard;
  }
  return value.filter((glob): glob is string => {
    if (typeof glob === "string" && isGlob(glob)) return true;
    problems.push({ setting: `referat.${name}`, value: glob });
    return false;
  });
}

/** Of which documents findings are shown. */
export const diagnosticsScopes = ["openDocuments", "archive"] as const;

function readDiagnosticsScope(diagnostics: unknown, problems: SettingsProblem[]): (typeof diagnosticsScopes)[number] {
  const value = isRecord(diagnostics) ? diagnostics["scope"] : undefined;
  const scope = diagnosticsScopes.find((each) => each === value);
  if (scope === undefined && value !== undefined && value !== null) problems.push({ setting: "referat.diagnostics.scope", value });
  return scope ?? "openDocuments";
}

function readInlayHints(value: unknown, problems: SettingsProblem[]): InlayHintSettings {
  const given = isRecord(value) ? value : {};
  const read = (name: keyof InlayHintSettings): boolean => {
    const wanted = given[name];
    if (typeof wanted === "boolean") return wanted;
    if (wanted !== undefined && wanted !== null) problems.push({ setting: `referat.inlayHints.${name}`, value: wanted });
    return defaultSettings.inlayHints[name];
  };
  return { sums: read("sums"), weekdays: read("weekdays") };
}

/** Whether the same inlay hints are shown by both, in the same language. */
export const sameHints = (a: Settings, b: Settings): boolean =>
  a.language === b.language && a.inlayHints.sums === b.inlayHints.sums && a.inlayHints.weekdays === b.inlayHints.weekdays;

function readMaxFiles(archive: unknown, problems: SettingsProblem[]): number {
  const value = isRecord(archive) ? archive["maxFiles"] : undefined;
  if (value === undefined || value === null) return defaultMaxFiles;
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  problems.push({ setting: "referat.archive.maxFiles", value });
  return defaultMaxFiles;
}

const isSeverity = (value: unknown): value is Severity => severities.some((severity) => severity === value);
