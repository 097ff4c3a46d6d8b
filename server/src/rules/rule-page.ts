import type { Rule, RulePage } from "./rule.ts";

/** The lines of an example without the indentation that it has in the code. */
export function exampleText(example: string): string {
  const lines = example.replace(/^\n/, "").trimEnd().split("\n");
  const depth = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(depth)).join("\n");
}

/** What the documentation says of a rule below its heading, as Markdown in Danish. */
export const pageMarkdown = ({ page }: Pick<Rule, "page">): string => `${page.about}

Forkert:

${block(page.bad)}

Rigtigt:

${block(page.good)}

${notes(page)}`;

const block = (example: string): string =>
  exampleText(example)
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");

const notes = ({ silent, fix }: RulePage): string => [`Tavs ${silent}`, ...(fix === undefined ? [] : [`Lynrettelse: ${fix}`])].join("\n\n");
