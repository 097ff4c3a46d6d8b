import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rulesPage, rulesPageFile } from "../../scripts/documentation/rules-page.ts";
import { rules } from "../../server/src/rules/index.ts";
import { exampleText } from "../../server/src/rules/rule-page.ts";
import { archiveOf, onePunkt, runRules } from "./check-rule.ts";

/** Its examples would be of 50,000 characters; `open-document.test.ts` shows it. */
const withoutExample = new Set(["laesegraense-naaet"]);

describe("every rule", () => {
  test("has a code, a title in both languages, and stands once in the list", () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    for (const { code, title } of rules) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(title.da).not.toMatch(/\.$/);
      expect(title.en.length).toBeGreaterThan(10);
    }
  });

  test.each(rules.filter(({ code }) => !withoutExample.has(code)))("$code speaks of its bad example and not of its good one", (rule) => {
    const archive = archiveOf(rule.page.archive ?? []);
    expect(runRules([rule], documentOf(rule.page.bad), archive).length, "bad").toBeGreaterThan(0);
    expect(runRules(rules, documentOf(rule.page.good), archive).map(({ rule: { code } }) => code)).not.toContain(rule.code);
  });
});

/** An example as a whole document: it may be one, some items of one, or part of an item. */
function documentOf(example: string): string {
  const text = exampleText(example);
  if (/^#* ?(?:REFERAT|DAGSORDEN) /.test(text)) return text;
  if (/^(?:Indholdsfortegnelse|Punkt \d+:)/.test(text)) return `REFERAT Økonomiudvalget d. 25-02-2019\n\n${text}`;
  return onePunkt(text);
}

test("the page of rules is made from the rules (else: npm run generate)", () => {
  expect(readFileSync(rulesPageFile, "utf8")).toBe(rulesPage());
});
