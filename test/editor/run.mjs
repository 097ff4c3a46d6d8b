// Runs the editor suite: `npm run test:editor`. REFERAT_EDITOR=browser|desktop chooses where.
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { artifactsFolder, projectFolder, runFolderPrefix } from "../../scripts/project.mjs";
import { findChromium } from "./chromium.mjs";

/**
 * What a host is given.
 * @typedef {object} SuiteRun
 * @property {string} folder of this run; goes away afterwards
 * @property {string} archive the folder to open
 * @property {string} extension the folder of the extension under test
 * @property {string} suite the bundle of the tests
 * @property {number} timeoutMilliseconds
 * @property {(line: string) => void} say for the person at the terminal
 * @property {(line: string) => void} hear for all that the extension host logs
 */

const hosts = { browser: "./hosts/browser.mjs", desktop: "./hosts/desktop.mjs" };

const timeoutMilliseconds = 180_000;

const say = (line) => console.log(line);

async function main() {
  const chosen = chooseHost();
  const { name, runSuite } = await import(hosts[chosen]);
  say(`Editor suite in ${name} (${chosen}).`);

  const folder = realpathSync(mkdtempSync(`${runFolderPrefix}editor-`));
  const report = join(artifactsFolder, "reports", "editor.json");
  rmSync(report, { force: true });
  // However the run ends; the trees of processes that may write there end first.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const archive = join(folder, "archive");
  cpSync(join(projectFolder, "seeds"), archive, { recursive: true });
  const suite = await bundleSuite(folder);
  const hear = listener(join(artifactsFolder, "logs", "editor-host.log"));
  await runSuite({ folder, archive, extension: projectFolder, suite, timeoutMilliseconds, say, hear }).catch((error) => {
    // A failed test makes VS Code fail too; what counts is the report, or that there is none.
    hear(String(error.message ?? error));
  });
  return keepReport(join(folder, "report.json"), report);
}

function chooseHost() {
  const wanted = process.env.REFERAT_EDITOR ?? (findChromium() === undefined ? "desktop" : "browser");
  if (!Object.hasOwn(hosts, wanted)) {
    throw new Error(`REFERAT_EDITOR is ${wanted}, but must be one of: ${Object.keys(hosts).join(", ")}.`);
  }
  return wanted;
}

async function bundleSuite(folder) {
  const outfile = join(folder, "suite", "index.js");
  await build({
    absWorkingDir: projectFolder,
    entryPoints: ["test/editor/suite/index.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}

/** An extension host logs much; all goes to a file, the lines of the suite to the terminal too. */
function listener(logPath) {
  mkdirSync(dirname(logPath), { recursive: true });
  writeFileSync(logPath, "");
  return (line) => {
    appendFileSync(logPath, `${line}\n`);
    const own = /^\[suite\] (.*)/s.exec(line)?.[1];
    if (own !== undefined) {
      say(`  ${own}`);
    }
  };
}

function keepReport(from, to) {
  if (!existsSync(from)) {
    throw new Error(`The suite left no report; see ${join(artifactsFolder, "logs", "editor-host.log")}.`);
  }
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
  const { passes, failures } = JSON.parse(readFileSync(to, "utf8")).stats;
  say(`Editor suite: ${passes} passed, ${failures} failed.`);
  return failures === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
