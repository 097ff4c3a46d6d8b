import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Quiet, without a graphics card, and (as tests often run as root) without the sandbox. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Why a test in the browser cannot run here; a sentence. */
export const noChromium = "There is no Chromium on PATH (REFERAT_CHROMIUM may name one).";

/** The path of an installed Chromium, or undefined. */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [process.env.REFERAT_CHROMIUM ?? "", ...candidates].find((path) => path !== "" && existsSync(path));
}

/**
 * Starts Chromium without a window; the caller closes it.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(noChromium);
  }
  return chromium.launch({ executablePath, args: flags });
}
