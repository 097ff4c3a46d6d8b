import { join } from "node:path";
import { findChromium, noChromium } from "../../test/editor/chromium.mjs";
import { artifactsFolder, projectFolder } from "../project.mjs";
import { readMochaReport, readVitestReport } from "./reports.mjs";

const program = (...path) => join(projectFolder, "node_modules", ...path);
const vitest = program("vitest", "vitest.mjs");
const report = (name) => join(artifactsFolder, "reports", `${name}.json`);

const vitestReporters = (name) => ["--reporter=default", "--reporter=json", `--outputFile.json=${report(name)}`];

/**
 * One step of the test run.
 * @typedef {object} Phase
 * @property {string} name
 * @property {readonly string[]} command a script for Node and its arguments
 * @property {string} [report] where the runner leaves its own report; without it, the phase is one test
 * @property {(path: string) => import('./reports.mjs').Count | undefined} [read]
 * @property {() => string | undefined} [obstacle] why it cannot run on this machine
 * @property {boolean} [essential] without it, the rest says nothing
 */

/** @type {readonly Phase[]} */
export const phases = [
  { name: "build", command: [join(projectFolder, "scripts", "build.mjs")], essential: true },
  { name: "types", command: [program("typescript", "bin", "tsc"), "--noEmit"] },
  { name: "types of the page", command: [program("typescript", "bin", "tsc"), "--project", "client/webview"] },
  { name: "lint", command: [program("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings"] },
  {
    name: "unit, server, grammar",
    command: [vitest, "run", ...vitestReporters("unit")],
    report: report("unit"),
    read: readVitestReport,
  },
  {
    name: "editor",
    command: [join(projectFolder, "test", "editor", "run.mjs")],
    report: report("editor"),
    read: readMochaReport,
    // Without Chromium, the suite looks for a VS Code on the desktop by itself.
  },
  {
    name: "workbench, package, start",
    command: [vitest, "run", "--config", "test/editor/vitest.config.mjs", ...vitestReporters("workbench")],
    report: report("workbench"),
    read: readVitestReport,
    obstacle: () => (findChromium() === undefined ? noChromium : undefined),
  },
];
