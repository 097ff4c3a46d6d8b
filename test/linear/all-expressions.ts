import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Expression } from "./expression.ts";
import { productFiles, type Written, writtenIn } from "./written-expressions.ts";

export const written: Written = (() => {
  const files = productFiles.map(writtenIn);
  return { literals: files.flatMap(({ literals }) => literals), composedAt: files.flatMap(({ composedAt }) => composedAt) };
})();

/** What the server puts together of words and other expressions, as it comes out. */
export const composed: readonly Expression[] = JSON.parse(
  execFileSync(process.execPath, ["--no-warnings", join(import.meta.dirname, "composed-expressions.ts")], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  }),
);

/** Each once. */
export const expressions: readonly Expression[] = [
  ...new Map([...written.literals, ...composed].map((each) => [`${each.file}\n${each.flags}\n${each.source}`, each])).values(),
];
