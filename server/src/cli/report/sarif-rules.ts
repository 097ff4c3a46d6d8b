import type { ReportingDescriptor } from "sarif";
import type { Language } from "../../features/snapshot.ts";
import type { Level } from "../../rules/active-rules.ts";
import type { Rule } from "../../rules/rule.ts";
import { pageMarkdown } from "../../rules/rule-page.ts";

type SarifLevel = "error" | "warning" | "note";

/** SARIF has one level for what is quieter than a warning; `properties.severity` tells the two apart. */
export const sarifLevels: Readonly<Record<Level, SarifLevel>> = { error: "error", warning: "warning", information: "note", hint: "note" };

/** What SARIF tells of a rule. `rulesPage` is the address of the rules' documentation, or null. */
export function sarifRule(rule: Rule, language: Language, rulesPage: string | null): ReportingDescriptor {
  const { code, severity, title, page } = rule;
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: `${title[language]}.` },
    // The pages are written in Danish alone; in another language the title is all there is.
    fullDescription: { text: language === "da" ? plain(page.about) : `${title[language]}.` },
    help: { text: plain(helpText(rule)), markdown: pageMarkdown(rule) },
    ...(rulesPage === null ? {} : { helpUri: `${rulesPage}#${code}` }),
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: sarifLevels[severity] },
    properties: { severity },
  };
}

const helpText = ({ page: { about, silent, fix } }: Rule): string =>
  [about, `Tavs ${silent}`, ...(fix === undefined ? [] : [`Lynrettelse: ${fix}`])].join("\n");

/** Markdown's marks of code and emphasis, taken away. */
const plain = (markdown: string): string => markdown.replace(/`([^`\n]*)`/g, "$1").replace(/\*\*?([^*\n]+)\*\*?/g, "$1");

/** `sum-afviger` as SARIF wants names: `SumAfviger`. */
const pascalCase = (code: string): string => code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
