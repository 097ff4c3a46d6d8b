import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../fixtures/seeds.ts";

/** Runs the built command line; its exit code and what it wrote. */
export const runReferat = (...args: readonly string[]): Run => runReferatIn(process.cwd(), ...args);

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** As above, in a folder. */
export function runReferatIn(cwd: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectFolder, "dist/cli.js"), ...args], { cwd, encoding: "utf8" });
  return { code: status, out: stdout, error: stderr };
}
