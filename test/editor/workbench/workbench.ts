import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { artifactsFolder } from "../../../scripts/project.mjs";
import { launchChromium } from "../chromium.mjs";

/** How long the workbench, the extension host and the server may take to show something. */
export const patienceMilliseconds = 20_000;

/** The workbench fades and slides things in; a picture is taken when they have come to rest. */
const fadeMilliseconds = 500;

const screenshotFolder = join(artifactsFolder, "screenshots");

/** A window of VS Code, used as a person uses it: with keys, the mouse and the eyes. */
export interface Workbench {
  readonly page: Page;
  /** The lines of the editor in front. */
  readonly lines: Locator;
  /** Opens a file of the folder by its name. */
  openFile(path: string): Promise<void>;
  /** Runs a command by its title in the palette. */
  runCommand(title: string): Promise<void>;
  /** Puts the cursor before a 1-based column of a 1-based line. */
  goTo(line: number, column: number): Promise<void>;
  /** Opens the outline in the place of the files. */
  openOutline(): Promise<void>;
  /** Waits until a file is the one in front. */
  waitForFile(path: string): Promise<void>;
  /** Leaves a picture for a person to look at. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the address of a VS Code server and waits until the folder is there. */
export async function openWorkbench(address: string): Promise<Workbench> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(patienceMilliseconds);
    await page.goto(address);
    await page.locator(".explorer-viewlet .monaco-list-row").first().waitFor();
    return { ...workbenchOf(page), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function workbenchOf(page: Page): Omit<Workbench, "close"> {
  const quickInput = page.locator(".quick-input-widget");

  /** Types into the box that a key opens; the list below it follows the words with a delay. */
  const ask = async (key: string, words: string, expected: string | RegExp): Promise<void> => {
    await page.keyboard.press(key);
    await quickInput.locator('input[type="text"]').first().fill(words);
    await quickInput.locator(".monaco-list-row.focused", { hasText: expected }).waitFor();
    await page.keyboard.press("Enter");
    await quickInput.waitFor({ state: "hidden" });
  };
  const waitForFile = async (path: string): Promise<void> => {
    await page.locator(".tab.active", { hasText: basename(path) }).waitFor();
    await page.locator(".editor-instance .view-line").first().waitFor();
  };

  const expand = async (pane: string, expanded: boolean): Promise<void> => {
    const header = page.locator(".pane-header", { hasText: pane });
    if ((await header.getAttribute("aria-expanded")) !== String(expanded)) {
      await header.click();
    }
  };

  return {
    page,
    lines: page.locator(".editor-instance .view-line"),
    waitForFile,
    openFile: async (path) => {
      await ask("Control+p", path, basename(path));
      await waitForFile(path);
    },
    runCommand: (title) => ask("F1", `>${title}`, title),
    goTo: (line, column) => ask("Control+p", `:${line}:${column}`, `line ${line}`),
    openOutline: async () => {
      await expand("Outline", true);
      await expand("seeds", false);
    },
    screenshot: async (name) => {
      mkdirSync(screenshotFolder, { recursive: true });
      await page.waitForTimeout(fadeMilliseconds);
      await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
    },
  };
}
