import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { projectFolder, runFolderPrefix } from "../../scripts/project.mjs";

const script = join(projectFolder, "scripts", "start.mjs");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${runFolderPrefix}desktop-`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ["the one VSCODE_PATH names", "min-kode", (program: string) => ({ VSCODE_PATH: program })],
  ["codium on PATH", "codium", () => ({ PATH: `${folder}:${process.env["PATH"]}` })],
])("an installed VS Code is opened with the extension: %s", (_name, name, environment) => {
  const program = join(folder, name);
  // It stands in for VS Code and writes down how it was called.
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/called\n`);
  chmodSync(program, 0o755);
  const env = { ...process.env, VSCODE_PATH: "", ...environment(program) };
  const { status } = spawnSync(process.execPath, [script, "--folder", folder], { encoding: "utf8", env });
  expect(status).toBe(0);
  const called = readFileSync(join(folder, "called"), "utf8").trim().split("\n");
  expect(called).toContain(`--extensionDevelopmentPath=${projectFolder}`);
  expect(called.at(-1)).toBe(folder);
});
