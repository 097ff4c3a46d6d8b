import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestWithSettings } from "../../scripts/settings/manifest-settings.ts";
import { rules } from "../../server/src/rules/index.ts";
import { projectFolder } from "../fixtures/seeds.ts";

const page = readFileSync(join(projectFolder, "docs/rules.md"), "utf8");
const words = { error: "fejl", warning: "advarsel", information: "oplysning", hint: "tip", off: "fra" } as const;

describe("every rule", () => {
  test.each(rules)("$code has a section with a bad and a good example, and its severity in the table", ({ code, severity }) => {
    const [, section = ""] = page.split(`\n## ${code}\n`);
    const [own = ""] = section.split("\n## ");
    expect(page).toContain(`| [\`${code}\`](#${code}) | ${words[severity]} |`);
    expect(own).toContain("Forkert");
    expect(own).toContain("Rigtigt");
  });

  test("has a code, a title in both languages, and stands once in the list", () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    for (const { code, title } of rules) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(title.da).not.toMatch(/\.$/);
      expect(title.en.length).toBeGreaterThan(10);
    }
  });
});

test("the page speaks of no rule that is not there", () => {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(rules.map(({ code }) => code));
});

test("the settings of the manifest are those of the rules (else: npm run generate)", () => {
  const manifest = readFileSync(join(projectFolder, "package.json"), "utf8");
  expect(manifest).toBe(manifestWithSettings(manifest));
});
