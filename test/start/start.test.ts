import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { projectFolder, runFolderPrefix } from "../../scripts/project.mjs";
import { openWorkbench } from "../editor/workbench/workbench.ts";
import { seeds as minutes } from "../fixtures/seed-names.ts";
import { alive, descendants } from "./running-processes.ts";

const script = join(projectFolder, "scripts", "start.mjs");

describe("npm start", () => {
  let started: ChildProcess | undefined;

  afterEach(async () => {
    if (started?.pid !== undefined && started.exitCode === null) {
      // A test that failed half-way: as Ctrl+C does, so that nothing is left of it either.
      process.kill(-started.pid, "SIGINT");
      await new Promise((resolve) => started?.once("exit", resolve));
    }
    started = undefined;
  });

  it("shows the samples in language Referat, and Ctrl+C leaves nothing behind", async () => {
    started = spawn("npm", ["start", "--", "--browser"], { cwd: projectFolder, detached: true, stdio: ["ignore", "pipe", "inherit"] });
    const address = await printedAddress(started);
    const workbench = await openWorkbench(address);
    try {
      await workbench.openFile(minutes.rudersdal2020);
      await workbench.page.locator(".statusbar-item", { hasText: /^Referat$/ }).waitFor();
      await workbench.screenshot("start");
    } finally {
      await workbench.close();
    }

    const root = started.pid as number;
    const processes = descendants(root);
    expect(processes.length).toBeGreaterThan(2);
    // As a terminal does: to the whole group in front, npm included.
    process.kill(-root, "SIGINT");
    await new Promise((resolve) => started?.once("exit", resolve));
    started = undefined;
    expect(alive(processes)).toEqual([]);
  });

  it.each([
    ["an unknown option", ["--fodler", "x"]],
    ["a folder that is not there", ["--folder", "ingen-mappe"]],
  ])("says one sentence about %s", (_name, args) => {
    const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(args[1] === "x" ? "--fodler" : "ingen-mappe");
  });

  it("says one sentence about a VSCODE_PATH that names nothing", () => {
    const env = { ...process.env, VSCODE_PATH: "/ingen/kode" };
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8", env });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("/ingen/kode")]);
  });

  it("says one sentence when VS Code must be fetched and nobody answers", () => {
    const cache = mkdtempSync(`${runFolderPrefix}cache-`);
    try {
      // Nothing listens on the port for discarded messages.
      const env = { ...process.env, REFERAT_CACHE: cache, npm_config_registry: "http://127.0.0.1:9/" };
      const { status, stderr } = spawnSync(process.execPath, [script, "--browser"], { encoding: "utf8", env });
      expect(status).toBe(1);
      expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("check the network")]);
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  });
});

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (address !== undefined) {
        resolve(address);
      }
    });
    child.once("exit", (code) => reject(new Error(`npm start ended with code ${code}:\n${said}`)));
  });
}
