import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { spawnTree } from "../../scripts/process-tree.mjs";
import { benchFolder } from "./folders.ts";

/** As much of markdown-it as a client of VS Code's Markdown server needs. */
export interface MarkdownParser {
  parse(text: string, environment: object): unknown;
}

const installed = join(benchFolder, "node_modules");

/** Installs what the project is measured against, where it is not there; false when that fails. */
export async function installPeers(): Promise<boolean> {
  const mark = join(installed, ".package-lock.json");
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(benchFolder, "package-lock.json")).mtimeMs) return true;
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  // Windows runs npm through a command file, which needs a shell; the arguments are all our own.
  const npm = spawnTree("npm", options, { cwd: benchFolder, shell: process.platform === "win32", stdio: ["ignore", "ignore", "inherit"] });
  return (await npm.exited.catch(() => 1)) === 0;
}

/** A file of an installed package. Nothing is known of its types: the project is checked without it. */
export const importPeer = (path: string): Promise<unknown> => import(pathToFileURL(join(installed, path)).href);

export async function loadMarkdownParser(): Promise<MarkdownParser> {
  const module = (await importPeer("markdown-it/dist/markdown-it.mjs")) as { default(options: object): MarkdownParser };
  return module.default({ html: true });
}
