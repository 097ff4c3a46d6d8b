import type { Language } from "../features/snapshot.ts";
import type { Severity } from "../rules/rule.ts";
import { isGlob } from "./selection.ts";
import { isGiven, type Setting } from "./setting.ts";
import { isRecord, Section, type SettingsProblem } from "./settings-section.ts";
import { ruleSettings, type SettingsValues, settingsTable } from "./settings-table.ts";

/** The user's settings, checked: what is malformed is left out and named in `problems`. */
export interface Settings extends Omit<SettingsValues, "language"> {
  readonly language: Language;
  /** Of the rules that do not have their own. */
  readonly severity: ReadonlyMap<string, Severity>;
  readonly problems: readonly SettingsProblem[];
}

/** Reads the section `referat` as an editor gives it. */
export function readSettings(given: unknown): Settings {
  const problems: SettingsProblem[] = [];
  const section = new Section(given, problems);
  const table: readonly (readonly [string, Setting<unknown>])[] = Object.entries(settingsTable);
  const values = Object.fromEntries(table.map(([key, setting]) => [key, section.read(setting)])) as unknown as SettingsValues;
  // `auto` is Danish: the product's language, whatever the editor's is.
  return { ...values, language: values.language === "en" ? "en" : "da", severity: readSeverities(section), problems };
}

/** VS Code's own `files.exclude`: the globs that are switched on. */
export function readFilesExclude(given: unknown): readonly string[] {
  if (!isRecord(given)) return [];
  return Object.entries(given)
    .filter(([glob, on]) => on === true && isGlob(glob))
    .map(([glob]) => glob);
}

function readSeverities(section: Section): Map<string, Severity> {
  const found = new Map<string, Severity>();
  const known = new Set<string>();
  for (const setting of ruleSettings) {
    known.add(setting.code);
    const severity = section.read(setting);
    if (severity !== "default") found.set(setting.code, severity);
  }
  for (const [code, value] of Object.entries(section.group("rules"))) {
    if (!known.has(code) && isGiven(value) && value !== "default") section.refuse(`rules.${code}`, value);
  }
  return found;
}
