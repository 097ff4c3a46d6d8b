import { join } from "node:path";
import type { Language } from "../../server/src/features/snapshot.ts";
import type { Message } from "../../server/src/rules/rule.ts";
import type { Setting, SettingScope } from "../../server/src/session/setting.ts";
import { ruleSettings, settingsTable } from "../../server/src/session/settings-table.ts";
import { commandsTable } from "./commands-table.ts";

export const settingsPageFile = join(import.meta.dirname, "../../docs/settings.md");

/** docs/settings.md: all settings, in Danish and then in English, where the commands are named, too. */
export function settingsPage(): string {
  return `${[made, part("da"), part("en"), "## The commands", commandsTable()].join("\n\n")}\n`;
}

const made = "<!-- Skrevet af `npm run generate` ud fra server/src/session/settings-table.ts. -->";

const words = {
  heading: { da: "# Indstillinger", en: "# Settings" },
  lead: {
    da: "*[In English below](#settings).* Indstillingerne står i VS Code under *Referat* (`Ctrl+,`). De virker med det samme. Kan en indstilling ikke\nbruges, siger Referat det, og standarden gælder, til den er rettet. I andre editorer er det sektionen `referat`; en editor, der ikke kan\nspørges, giver den i `initializationOptions.settings`.",
    en: "The settings stand in VS Code under *Referat* (`Ctrl+,`). They take effect at once. Where one cannot be used, Referat says so, and its\ndefault holds until it is mended. In other editors they are the section `referat`; an editor that cannot be asked gives it in\n`initializationOptions.settings`. VS Code shows the names of settings and commands in Danish, whatever `referat.language` says.",
  },
  table: {
    da: "| indstilling | hvad | kan være | standard | gælder |\n|---|---|---|---|---|",
    en: "| setting | what | may be | default | holds for |\n|---|---|---|---|---|",
  },
  rules: { da: "## Reglerne", en: "## The rules" },
  rulesLead: {
    da: "Hver regel har en indstilling, der siger, hvor højt den taler, for hver mappe for sig. Reglerne med eksempler: [rules.md](rules.md).",
    en: "Each rule has a setting that says how loudly it speaks, for each folder of its own. The rules with examples, in Danish: [rules.md](rules.md).",
  },
  rulesTable: {
    da: "| indstilling | hvad reglen finder | dens eget niveau |\n|---|---|---|",
    en: "| setting | what the rule finds | its own level |\n|---|---|---|",
  },
  list: { da: "en liste af mønstre", en: "a list of globs" },
  number: { da: "et helt tal, mindst {0}", en: "a whole number, at least {0}" },
  toggle: { da: "`true` eller `false`", en: "`true` or `false`" },
} as const satisfies Record<string, Message>;

const scopes: Readonly<Record<SettingScope, Message>> = {
  resource: { da: "mappen", en: "the folder" },
  window: { da: "vinduet", en: "the window" },
  "machine-overridable": { da: "maskinen", en: "the machine" },
};

function part(language: Language): string {
  const [first] = ruleSettings;
  return [
    words.heading[language],
    words.lead[language],
    [words.table[language], ...Object.values(settingsTable).map((setting) => row(setting, language))].join("\n"),
    words.rules[language],
    words.rulesLead[language],
    valueList(first?.values ?? {}, language, { default: { da: "Reglens eget niveau", en: "The rule's own level" } }),
    [
      words.rulesTable[language],
      ...ruleSettings.map((setting) => `| ${nameOf(setting)} | ${setting.meaning[language]} | \`${setting.severity}\` |`),
    ].join("\n"),
  ].join("\n\n");
}

const nameOf = ({ name }: Setting<unknown>): string => `\`referat.${name}\``;

function row(setting: Setting<unknown>, language: Language): string {
  const cells = [
    nameOf(setting),
    withoutLinks(setting.meaning[language]),
    kindOf(setting, language),
    standardOf(setting),
    scopes[setting.scope][language],
  ];
  return `| ${cells.join(" | ")} |`;
}

/** In the editor, `#files.exclude#` leads to that setting. */
const withoutLinks = (markdown: string): string => markdown.replaceAll(/`#([\w.]+)#`/g, "`$1`");

function kindOf({ values, schema }: Setting<unknown>, language: Language): string {
  if (values)
    return Object.entries(values)
      .map(([value, meaning]) => `\`${value}\`: ${meaning[language]}`)
      .join("<br>");
  if (schema["type"] === "array") return words.list[language];
  if (schema["type"] === "boolean") return words.toggle[language];
  return words.number[language].replace("{0}", String(schema["minimum"]));
}

const standardOf = ({ standard }: Setting<unknown>): string =>
  (Array.isArray(standard) ? standard : [standard]).map((value) => `\`${String(value)}\``).join(", ");

const valueList = (values: Readonly<Record<string, Message>>, language: Language, instead: Readonly<Record<string, Message>>): string =>
  Object.entries(values)
    .map(([value, meaning]) => `- \`${value}\`: ${(instead[value] ?? meaning)[language]}`)
    .join("\n");
