import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder that is gone when this process is, whichever way it ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "referat-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
