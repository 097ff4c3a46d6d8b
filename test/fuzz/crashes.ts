import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../scripts/project.mjs";
import type { Crash } from "./fuzzer.ts";

/** Inputs at which something did not hold once: they are tried again in every run of the tests. */
const folder = join(projectFolder, "test/fuzz/crashes");

/** As JSON: an input need be no valid Unicode. Gives the file's name. */
export function keepCrash({ target, input, seed, message }: Crash): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([target, input]))
    .digest("hex")
    .slice(0, 10);
  const name = `${target}-${hash}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${JSON.stringify({ target, message, seed, input }, null, 2)}\n`);
  return name;
}

export const keptCrashes = (): readonly (Crash & { readonly name: string })[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ name, ...(JSON.parse(readFileSync(join(folder, name), "utf8")) as Crash) }));
