import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { grammarFile, grammarText } from "../../scripts/grammar/grammar-file.ts";

test("the committed grammar is what the vocabulary yields; else: npm run generate", () => {
  expect(readFileSync(grammarFile, "utf8") === grammarText()).toBe(true);
});

test("every scope ends with the language's name, and every included rule is there", () => {
  const repository = (JSON.parse(grammarText()) as { repository: Record<string, unknown> }).repository;
  const scopes = new Set<string>();
  const included = new Set<string>();
  JSON.stringify(repository, (key, value: unknown) => {
    if ((key === "name" || key === "contentName") && typeof value === "string") for (const scope of value.split(" ")) scopes.add(scope);
    if (key === "include" && typeof value === "string") included.add(value.slice(1));
    return value;
  });
  expect([...scopes].filter((scope) => !/^[a-z][a-z.-]+\.referat$/.test(scope))).toEqual([]);
  expect([...included].filter((name) => !(name in repository))).toEqual([]);
});
