import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, sep } from "node:path";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import type { Expression } from "./expression.ts";

export const root = join(import.meta.dirname, "../..");
const folders = ["server/src", "client/src", "client/webview"];

/** All source files of the product. */
export const productFiles: readonly string[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.split(sep).join("/")}`),
);

export interface Written {
  readonly literals: readonly Expression[];
  /** Where one is put together: `new RegExp(…)`. */
  readonly composedAt: readonly Pick<Expression, "file" | "line">[];
}

/** The regular expressions that a file has, from its syntax tree. */
export function writtenIn(file: string): Written {
  const literals: Expression[] = [];
  const composedAt: Pick<Expression, "file" | "line">[] = [];
  // Types become blanks: lines stay where they are.
  const code = stripTypeScriptTypes(readFileSync(join(root, file), "utf8"));
  const compose = (callee: { readonly type: string }, line: number): void => {
    if (callee.type === "Identifier" && "name" in callee && callee.name === "RegExp") composedAt.push({ file, line });
  };
  simple(parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true }), {
    Literal({ regex, loc }) {
      if (regex) literals.push({ file, line: loc?.start.line ?? 0, source: regex.pattern, flags: regex.flags });
    },
    NewExpression: ({ callee, loc }) => compose(callee, loc?.start.line ?? 0),
    CallExpression: ({ callee, loc }) => compose(callee, loc?.start.line ?? 0),
  });
  return { literals, composedAt };
}
