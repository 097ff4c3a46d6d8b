import { spawn, spawnSync } from "node:child_process";

/** How long a process may take to end by itself before it is made to. */
const graceMilliseconds = 3000;

/**
 * A process together with all it starts, which end together.
 * @typedef {object} ProcessTree
 * @property {import('node:child_process').ChildProcess} root
 * @property {Promise<number>} exited the exit code of the root; 1 when a signal ended it
 * @property {() => Promise<void>} stop ends the whole tree; settles when nothing of it is left
 */

/** Trees that still run: whatever way this process goes, they go with it. */
const running = new Set();
process.on("exit", () => {
  for (const root of running) {
    signalTree(root, "SIGKILL");
  }
});

// A tree hears no Ctrl+C of the terminal, so this process must; unless it has its own way to end.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) {
      process.exit(1);
    }
  });
}

/**
 * Starts a process as the head of a group of its own, so that the group can be ended as a whole.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {ProcessTree}
 */
export function spawnTree(command, args, options) {
  const root = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  running.add(root);
  const exited = new Promise((resolve, reject) => {
    root.once("error", reject);
    root.once("exit", (code) => {
      if (!treeLives(root)) {
        running.delete(root);
      }
      resolve(code ?? 1);
    });
  });
  // A caller may never look at `exited`; an unread failure must not end the process.
  exited.catch(() => undefined);
  return { root, exited, stop: () => stopTree(root) };
}

/** @param {import('node:child_process').ChildProcess} root */
async function stopTree(root) {
  const end = Date.now() + graceMilliseconds;
  signalTree(root, "SIGTERM");
  while (treeLives(root) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  signalTree(root, "SIGKILL");
  running.delete(root);
}

/** @param {import('node:child_process').ChildProcess} root */
function treeLives(root) {
  return signalTree(root, 0);
}

/**
 * Sends a signal to the root's group; false when there is nobody left to hear it.
 * @param {import('node:child_process').ChildProcess} root
 * @param {NodeJS.Signals | 0} signal
 */
function signalTree(root, signal) {
  if (root.pid === undefined) {
    return false;
  }
  if (process.platform === "win32") {
    return signalTreeOnWindows(root, signal);
  }
  try {
    return process.kill(-root.pid, signal);
  } catch {
    return false;
  }
}

/** Windows has no groups to signal, but a command that follows the parents. */
function signalTreeOnWindows(root, signal) {
  const lives = root.exitCode === null && root.signalCode === null;
  if (lives && signal !== 0) {
    spawnSync("taskkill", ["/pid", String(root.pid), "/T", "/F"], { stdio: "ignore" });
  }
  return lives;
}
