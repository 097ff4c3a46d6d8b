import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { projectFolder, projectNode, runFolderPrefix } from "../../scripts/project.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the packaged extension, as `npm run package` makes it. */
    vsix: string;
  }
}

/** Packages the extension once for all tests of a run. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(`${runFolderPrefix}package-`);
  const vsix = join(folder, "referat.vsix");
  const packager = join(projectFolder, "scripts", "package.mjs");
  const { status, stdout, stderr } = spawnSync(projectNode(), [packager, "--out", vsix], { encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`The extension could not be packaged.\n${stdout}${stderr}`);
  }
  project.provide("vsix", vsix);
  return () => rmSync(folder, { recursive: true, force: true });
}
