import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../project.mjs";
import { npmInstall } from "./npm-install.mjs";

/** The VS Code that runs in a browser; pinned, so that a test means the same thing tomorrow. */
const packageName = "code-server";
const packageVersion = "4.139.1";

const homeFolder = join(cacheFolder, "vscode-web");
const installedFolder = join(homeFolder, packageVersion);

/** Written last: a folder without it is half an install. */
const stampName = "complete";

const editorPath = ["node_modules", packageName, "lib", "vscode"];

/**
 * Gives the server of a VS Code for the browser, and fetches it on first use.
 * @param {(line: string) => void} say hears what goes on
 * @returns {Promise<string>} the path of the server's entry
 * @throws {Error} one sentence, when it cannot be fetched
 */
export async function installBrowserEditor(say) {
  if (!isComplete(installedFolder)) {
    mkdirSync(homeFolder, { recursive: true });
    removeAbandoned();
    await installBeside(say);
  }
  return entryOf(installedFolder);
}

/** Installs into a folder of this process and then renames it: nobody ever sees half of it. */
async function installBeside(say) {
  const folder = join(homeFolder, `installing-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    say(`Fetching VS Code for the browser (${packageName} ${packageVersion}); first time only, about half a minute.`);
    await npmInstall(folder, [`${packageName}@${packageVersion}`], say);
    await npmInstall(join(folder, ...editorPath), ["--omit=dev"], say);
    writeFileSync(join(folder, stampName), "");
    putInPlace(folder);
    say(`VS Code for the browser is installed in ${installedFolder}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first of several processes wins; what the others fetched is the same and goes away. */
function putInPlace(folder) {
  if (isComplete(installedFolder)) {
    return;
  }
  const broken = join(homeFolder, `broken-${process.pid}`);
  try {
    if (existsSync(installedFolder)) {
      renameSync(installedFolder, broken);
    }
    renameSync(folder, installedFolder);
  } catch (error) {
    if (!isComplete(installedFolder)) {
      throw error;
    }
  } finally {
    rmSync(broken, { recursive: true, force: true });
  }
}

/** Folders of processes that ended in the middle of an install. */
function removeAbandoned() {
  for (const name of readdirSync(homeFolder)) {
    const owner = /^(?:installing|broken)-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) {
      rmSync(join(homeFolder, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function isComplete(folder) {
  return existsSync(join(folder, stampName)) && existsSync(entryOf(folder));
}

function entryOf(folder) {
  return join(folder, ...editorPath, "out", "server-main.js");
}
