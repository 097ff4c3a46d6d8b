import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../fixtures/seeds.ts";

/** Runs the built command line; its exit code and what it wrote. */
export function runReferat(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectFolder, "dist/cli.js"), ...args], { encoding: "utf8" });
  return { code: status, out: stdout, error: stderr };
}
