import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, wherever the caller stands. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** What may be fetched again at any time; ignored by git. `REFERAT_CACHE` puts it elsewhere. */
export const cacheFolder = resolve(process.env.REFERAT_CACHE ?? join(projectFolder, ".cache"));

/** Pictures and reports of a test run; ignored by git. */
export const artifactsFolder = join(projectFolder, "artifacts");

/** Where folders for one run are made. */
export const runFolderPrefix = join(tmpdir(), "referat-");

/**
 * The Node that comes with the project. The packager and the VS Code server need a newer one than
 * the oldest Node that `npm start` runs on.
 */
export function projectNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const own = join(projectFolder, "node_modules", "node", "bin", name);
  return existsSync(own) ? own : process.execPath;
}
