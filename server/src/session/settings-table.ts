import { rules } from "../rules/index.ts";
import type { Message, Severity } from "../rules/rule.ts";
import { defaultExclude, defaultInclude, defaultMaxFiles } from "./selection.ts";
import { choice, globs, type Setting, toggle, wholeNumber } from "./setting.ts";

/**
 * The settings, each declared once: the manifest, docs/settings.md and the server's reading of them are made from here
 * (`npm run generate`). The key is what `Settings` calls it. They are shown in this order.
 */
export const settingsTable = {
  language: choice({
    name: "language",
    scope: "resource",
    standard: "auto",
    values: {
      auto: { da: "Dansk, uanset hvilket sprog VS Code selv har", en: "Danish, whatever language VS Code itself has" },
      da: { da: "Dansk", en: "Danish" },
      en: { da: "Engelsk", en: "English" },
    },
    meaning: {
      da: "Sproget i meddelelser, forklaringer og visninger.",
      en: "The language of messages, explanations and views.",
    },
  }),
  include: globs({
    name: "include",
    scope: "resource",
    standard: defaultInclude,
    meaning: {
      da: "De filer i mappen, der hører til arkivet: mønstre, set fra mappen. Store og små bogstaver er ens.",
      en: "The files of the folder that belong to the archive: globs, relative to the folder. Small and capital letters are one.",
    },
  }),
  exclude: globs({
    name: "exclude",
    scope: "resource",
    standard: defaultExclude,
    meaning: {
      da: "Filer og mapper, der ikke hører til arkivet. Det, som `#files.exclude#` skjuler, er heller ikke med, og `node_modules` er det aldrig.",
      en: "Files and folders that do not belong to the archive. What `#files.exclude#` hides does not either, and `node_modules` never does.",
    },
  }),
  maxFiles: wholeNumber({
    name: "archive.maxFiles",
    scope: "window",
    standard: defaultMaxFiles,
    minimum: 1,
    meaning: {
      da: "Så mange filer læses der højst til arkivet. Er der flere, siger Referat til.",
      en: "At most so many files are read for the archive. Where there are more, Referat says so.",
    },
  }),
  diagnosticsScope: choice({
    name: "diagnostics.scope",
    scope: "window",
    standard: "openDocuments",
    values: {
      openDocuments: { da: "De åbne dokumenter", en: "The open documents" },
      archive: { da: "Alle dokumenter i arkivet", en: "All documents of the archive" },
    },
    meaning: { da: "Hvilke dokumenter der vises fund for.", en: "Of which documents findings are shown." },
  }),
  sumHints: toggle({
    name: "inlayHints.sums",
    scope: "resource",
    standard: true,
    meaning: {
      da: "Efter en sum, hvad dens dele giver, hvor det er noget andet.",
      en: "Behind a total what its parts make, where that is something else.",
    },
  }),
  weekdayHints: toggle({
    name: "inlayHints.weekdays",
    scope: "resource",
    standard: false,
    meaning: {
      da: "Efter en dato den ugedag, den falder på, hvor ingen er skrevet.",
      en: "Behind a date the weekday on which it falls, where none is written.",
    },
  }),
  codeLens: toggle({
    name: "codeLens",
    scope: "resource",
    standard: true,
    meaning: {
      da: "Over hvert punkt, hvis sag er behandlet flere gange: hvor mange, og vejen til den forrige og den næste behandling.",
      en: "Over each item whose case was treated more than once: how often, and the way to the treatments before and behind it.",
    },
  }),
};

/** What the values of a rule's setting mean. */
export const severityMeanings: Readonly<Record<Severity, Message>> = {
  off: { da: "Reglen er slået fra", en: "The rule is off" },
  hint: { da: "Tip: vises dæmpet", en: "Hint: shown faintly" },
  information: { da: "Oplysning", en: "Information" },
  warning: { da: "Advarsel", en: "Warning" },
  error: { da: "Fejl", en: "Error" },
};

/** The setting of each rule: how loudly it speaks. `default` is as the rule itself has it. */
export const ruleSettings: readonly (Setting<Severity | "default"> & { readonly code: string; readonly severity: Severity })[] = rules.map(
  ({ code, severity, title }) => ({
    code,
    severity,
    ...choice({
      name: `rules.${code}`,
      scope: "resource",
      standard: "default",
      values: {
        default: {
          da: `Som reglen selv: ${severityMeanings[severity].da}`,
          en: `As the rule itself has it: ${severityMeanings[severity].en}`,
        },
        ...severityMeanings,
      },
      meaning: { da: `${title.da}.`, en: `${title.en}.` },
    }),
  }),
);

/** All settings, in the order in which they are shown. */
export const allSettings: readonly Setting<unknown>[] = [...Object.values(settingsTable), ...ruleSettings];

type Table = typeof settingsTable;

/** What each setting of the table is set to. */
export type SettingsValues = { readonly [Key in keyof Table]: Table[Key]["standard"] };
