import { mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { spawnTree } from "../process-tree.mjs";
import { projectNode } from "../project.mjs";

/** How long a server may take before its address is known. */
const startMilliseconds = 60_000;

/**
 * A person who looks at minutes is not to be met by guides, news and assistants. Written for a
 * new data folder only.
 */
const settings = {
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "telemetry.telemetryLevel": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/**
 * @typedef {object} BrowserEditor
 * @property {(folder: string, query?: string) => string} addressOf the page that shows a folder, or the folders of a `.code-workspace` file
 * @property {Promise<number>} exited
 * @property {() => Promise<void>} stop ends the server and its extension hosts
 */

/**
 * Starts the VS Code server on a free port of this machine.
 * @param {object} options
 * @param {string} options.entry what `installBrowserEditor` gave
 * @param {string} options.dataFolder settings, extensions and log of this server
 * @param {boolean} [options.driver] lets a test look into the workbench
 * @param {Record<string, string>} [options.env] for the extension host
 * @param {Record<string, unknown>} [options.settings] on top of the quiet ones
 * @returns {Promise<BrowserEditor>}
 */
export async function startBrowserEditor({ entry, dataFolder, driver = false, env = {}, settings: extra = {} }) {
  const userFolder = join(dataFolder, "data", "User");
  mkdirSync(userFolder, { recursive: true });
  writeFileSync(join(userFolder, "settings.json"), JSON.stringify({ ...settings, ...extra }, null, 2));
  const log = openSync(join(dataFolder, "server.log"), "a");
  const tree = spawnTree(projectNode(), [entry, ...serverOptions(dataFolder, driver)], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", log],
  });
  try {
    const port = await listeningPort(tree);
    return { addressOf: (folder, query) => addressOf(port, folder, query), exited: tree.exited, stop: tree.stop };
  } catch (error) {
    await tree.stop();
    throw new Error(`${error.message}; see ${join(dataFolder, "server.log")}.`);
  }
}

/**
 * Installs a packaged extension for the servers that use this data folder.
 * @param {string} entry
 * @param {string} dataFolder
 * @param {string} vsixPath
 */
export async function installExtension(entry, dataFolder, vsixPath) {
  mkdirSync(dataFolder, { recursive: true });
  const log = openSync(join(dataFolder, "install.log"), "a");
  const args = [entry, "--accept-server-license-terms", "--server-data-dir", dataFolder, "--install-extension", vsixPath, "--force"];
  const code = await spawnTree(projectNode(), args, { stdio: ["ignore", log, log] }).exited;
  if (code !== 0) {
    throw new Error(`VS Code would not install ${vsixPath}; see ${join(dataFolder, "install.log")}.`);
  }
}

/** Not the server's `--default-folder`: it names files in another way than the extension host does. */
function addressOf(port, folder, query = "") {
  const path = encodeURIComponent(decodeURIComponent(pathToFileURL(folder).pathname)).replaceAll("%2F", "/");
  const kind = folder.endsWith(".code-workspace") ? "workspace" : "folder";
  return `http://127.0.0.1:${port}/?${kind}=${path}${query}`;
}

function serverOptions(dataFolder, driver) {
  return [
    ...["--host", "127.0.0.1", "--port", "0", "--without-connection-token"],
    ...["--accept-server-license-terms", "--disable-telemetry", "--disable-update-check"],
    ...["--disable-workspace-trust", "--disable-getting-started-override"],
    ...["--server-data-dir", dataFolder],
    ...(driver ? ["--enable-smoke-test-driver"] : []),
  ];
}

/** The server picks the port itself and says which, so no two servers can pick the same. */
function listeningPort(tree) {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error("VS Code for the browser did not start in time")), startMilliseconds);
    tree.root.stdout.setEncoding("utf8").on("data", (text) => {
      said = (said + text).slice(-4000);
      const port = /agent listening on (\d+)/.exec(said)?.[1];
      if (port !== undefined) {
        clearTimeout(timer);
        resolve(Number(port));
      }
    });
    tree.exited.then((code) => reject(new Error(`VS Code for the browser ended at once with code ${code}`)), reject);
  });
}
