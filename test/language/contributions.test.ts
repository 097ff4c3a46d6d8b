import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const { contributes, icon } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  readonly icon: string;
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly firstLine: string;
      readonly extensions: readonly string[];
      readonly configuration: string;
    }[];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
  };
};
const [language] = contributes.languages;

test("every contributed file is there, for the one language", () => {
  const files = [
    icon,
    language?.configuration,
    ...contributes.grammars.map(({ path }) => path),
    ...contributes.snippets.map(({ path }) => path),
  ];
  expect(files.filter((path) => path === undefined || !existsSync(new URL(path, root)))).toEqual([]);
  expect(language).toMatchObject({ id: "referat", extensions: [".referat"] });
  expect([...contributes.grammars, ...contributes.snippets].map((entry) => entry.language)).toEqual(["referat", "referat"]);
  const grammar = JSON.parse(readFileSync(new URL(contributes.grammars[0]?.path ?? "", root), "utf8")) as { readonly scopeName: string };
  expect(grammar.scopeName).toBe(contributes.grammars[0]?.scopeName);
});
