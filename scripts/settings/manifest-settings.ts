import { join } from "node:path";
import type { Setting } from "../../server/src/session/setting.ts";
import { ruleSettings, settingsTable } from "../../server/src/session/settings-table.ts";

export const manifestFile = join(import.meta.dirname, "../../package.json");

/** The settings as the manifest states them, in two groups: a list of thirty rules would hide the rest. */
export function configuration(): readonly unknown[] {
  return [
    // The group of the extension's own name is shown first, without a heading.
    { title: "Referat", properties: propertiesOf(Object.values(settingsTable)) },
    { title: "%settings.rules%", properties: propertiesOf(ruleSettings) },
  ];
}

function propertiesOf(settings: readonly Setting<unknown>[]): Record<string, unknown> {
  return Object.fromEntries(settings.map((setting, order) => [`referat.${setting.name}`, property(setting, order)]));
}

function property(setting: Setting<unknown>, order: number): unknown {
  return {
    ...setting.schema,
    scope: setting.scope,
    default: setting.standard,
    order,
    markdownDescription: `%${meaningKey(setting)}%`,
    ...(setting.values === undefined ? {} : valueWords(setting, Object.keys(setting.values))),
  };
}

/** The page of settings offers the words, `settings.json` the values with the words beside them. */
function valueWords(setting: Setting<unknown>, values: readonly string[]): Record<string, unknown> {
  const keys = values.map((value) => `%${valueKey(setting, value)}%`);
  return { enumItemLabels: keys, markdownEnumDescriptions: keys };
}

/** The key of what a setting means, in the tables of the manifest's words. */
export const meaningKey = ({ name }: Setting<unknown>): string => `setting.${name}`;

/**
 * The key of what a value means. The rules share those of their values; what they have of themselves is one of few, too.
 */
export function valueKey(setting: Setting<unknown>, value: string): string {
  if (!isRule(setting)) return `setting.${setting.name}.${value}`;
  return value === "default" ? `severity.default.${setting.severity}` : `severity.${value}`;
}

type RuleSetting = (typeof ruleSettings)[number];

const isRule = (setting: Setting<unknown>): setting is RuleSetting => ruleSettings.includes(setting as RuleSetting);

/** The manifest with its settings brought up to date, as text. */
export function manifestWithSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as { contributes?: Record<string, unknown> };
  parsed.contributes = { ...parsed.contributes, configuration: configuration() };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
