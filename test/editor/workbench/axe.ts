import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What the rules of accessibility find in a part of a page, in words: empty where all is well. */
export async function violationsOf(page: Page | Frame, context: ElementContext, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate<AxeResults, { context: ElementContext; options: RunOptions }>(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given.context, given.options),
    { context, options: { rules } },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${target.join(" ")} ${failureSummary}`),
  );
}
