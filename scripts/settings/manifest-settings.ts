import { join } from "node:path";
import { rules } from "../../server/src/rules/index.ts";
import { severities } from "../../server/src/rules/rule.ts";
import { defaultExclude, defaultInclude, defaultMaxFiles } from "../../server/src/session/selection.ts";
import { defaultSettings, diagnosticsScopes } from "../../server/src/session/settings.ts";

export const manifestFile = join(import.meta.dirname, "../../package.json");

/** The settings as the manifest states them; texts are Danish, as all that the user sees by default. */
export function settings(): Record<string, unknown> {
  const severityWords = {
    off: "Reglen er slået fra",
    hint: "Tip: vises dæmpet",
    information: "Oplysning",
    warning: "Advarsel",
    error: "Fejl",
  };
  const general = {
    "referat.language": {
      type: "string",
      scope: "resource",
      enum: ["auto", "da", "en"],
      enumDescriptions: ["Dansk", "Dansk", "Engelsk"],
      default: "auto",
      order: 0,
      description: "Sproget i meddelelser og forklaringer.",
    },
    "referat.include": {
      type: "array",
      scope: "resource",
      items: { type: "string" },
      default: defaultInclude,
      order: 1,
      description: "De filer i mappen, der hører til arkivet: mønstre, set fra mappen. Store og små bogstaver er ens.",
    },
    "referat.exclude": {
      type: "array",
      scope: "resource",
      items: { type: "string" },
      default: defaultExclude,
      order: 2,
      description:
        "Filer og mapper, der ikke hører til arkivet. Det, som `files.exclude` skjuler, er heller ikke med, og node_modules er det aldrig.",
    },
    "referat.archive.maxFiles": {
      type: "integer",
      scope: "window",
      minimum: 1,
      default: defaultMaxFiles,
      order: 3,
      description: "Så mange filer læses der højst til arkivet. Er der flere, siger Referat til.",
    },
    "referat.diagnostics.scope": {
      type: "string",
      scope: "window",
      enum: diagnosticsScopes,
      enumDescriptions: ["De åbne dokumenter", "Alle dokumenter i arkivet"],
      default: "openDocuments",
      order: 4,
      description: "Hvilke dokumenter der vises fund for.",
    },
    "referat.inlayHints.sums": {
      type: "boolean",
      scope: "window",
      default: defaultSettings.inlayHints.sums,
      order: 5,
      description: "Vis efter en sum, hvad dens dele giver, hvor det er noget andet.",
    },
    "referat.inlayHints.weekdays": {
      type: "boolean",
      scope: "window",
      default: defaultSettings.inlayHints.weekdays,
      order: 6,
      description: "Vis efter en dato, hvilken ugedag den falder på, hvor ingen er skrevet.",
    },
  };
  const firstRule = Object.keys(general).length;
  const perRule = rules.map(({ code, severity, title }, index) => [
    `referat.rules.${code}`,
    {
      type: "string",
      scope: "resource",
      enum: ["default", ...severities],
      enumDescriptions: [`Som reglen selv: ${severityWords[severity]}`, ...severities.map((each) => severityWords[each])],
      default: "default",
      order: firstRule + index,
      description: `${title.da}.`,
    },
  ]);
  return { title: "Referat", properties: { ...general, ...Object.fromEntries(perRule) } };
}

/** The manifest with its settings brought up to date, as text. */
export function manifestWithSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as { contributes?: Record<string, unknown> };
  parsed.contributes = { ...parsed.contributes, configuration: settings() };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
