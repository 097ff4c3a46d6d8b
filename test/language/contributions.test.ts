import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { semanticTokenTypes } from "../../client/src/protocol.ts";
import { legendFor, ownTokenTypes } from "../../server/src/features/semantic-legend.ts";

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
    readonly semanticTokenTypes: readonly { readonly id: string; readonly superType: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly language: string; readonly scopes: Record<string, readonly string[]> }[];
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

test("every type of semantic token has a standard type that it is one of, and colours of the grammar or of the theme", () => {
  const ids = contributes.semanticTokenTypes.map(({ id }) => id);
  expect(ids).toEqual(ownTokenTypes);
  expect(ids).toEqual([...semanticTokenTypes]);
  expect(contributes.semanticTokenTypes.map(({ superType }) => superType)).toEqual(legendFor([]).tokenTypes);
  expect(legendFor(ids).tokenTypes).toEqual(ids);
  // `declaration` is a modifier that editors know.
  expect(["declaration", ...contributes.semanticTokenModifiers.map(({ id }) => id)]).toEqual(legendFor([]).tokenModifiers);
  const [scopes] = contributes.semanticTokenScopes;
  expect(scopes?.language).toBe("referat");
  expect(Object.keys(scopes?.scopes ?? {})).toEqual(ids);
});
