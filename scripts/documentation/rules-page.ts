import { join } from "node:path";
import { rules } from "../../server/src/rules/index.ts";
import { pageMarkdown } from "../../server/src/rules/rule-page.ts";

export const rulesPageFile = join(import.meta.dirname, "../../docs/rules.md");

export const severityWords = { error: "fejl", warning: "advarsel", information: "oplysning", hint: "tip", off: "fra" } as const;

/** docs/rules.md: what is said of each rule, in the order of their list. */
export function rulesPage(): string {
  const rows = rules.map(
    ({ code, severity, title }) =>
      `| [\`${code}\`](#${code}) | ${severityWords[severity]} | ${title.da[0]?.toLowerCase()}${title.da.slice(1)} |`,
  );
  const pages = rules.map((rule) => `## ${rule.code}\n\n${pageMarkdown(rule)}`);
  return `${[introduction, ["| kode | niveau | hvad den finder |", "|---|---|---|", ...rows].join("\n"), ...pages].join("\n\n")}\n`;
}

const introduction = `# Regler

<!-- Skrevet af \`npm run generate\` ud fra reglerne i server/src/rules. -->

Hvad Referat siger om et referat, og hvornår det tier. Hver regels niveau kan ændres med indstillingen
\`referat.rules.<kode>\`: \`off\`, \`hint\`, \`information\`, \`warning\`, \`error\`; \`default\` er reglens eget niveau. En regel, der ikke er sikker, siger ingenting.`;
