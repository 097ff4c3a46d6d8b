import { join } from "node:path";
import { installBrowserEditor } from "../../../scripts/browser-editor/install.mjs";
import { startBrowserEditor } from "../../../scripts/browser-editor/server.mjs";
import { launchChromium } from "../chromium.mjs";

export const name = "VS Code in the browser";

/**
 * Runs the suite in the extension host of the VS Code server, with Chromium as its window.
 * @param {import('../run.mjs').SuiteRun} run
 */
export async function runSuite(run) {
  const entry = await installBrowserEditor(run.say);
  const editor = await startBrowserEditor({ entry, dataFolder: join(run.folder, "data"), driver: true });
  try {
    const browser = await launchChromium();
    try {
      return await runInPage(await browser.newPage(), editor, run);
    } finally {
      await browser.close();
    }
  } finally {
    await editor.stop();
  }
}

/** The workbench calls these two functions of its page, as it does for VS Code's own tests. */
async function runInPage(page, editor, { archive, extension, suite, hear, timeoutMilliseconds }) {
  const ended = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("The suite did not end in time.")), timeoutMilliseconds).unref();
    page.on("crash", () => reject(new Error("The page of the workbench crashed.")));
    page.exposeFunction("codeAutomationExit", resolve);
  });
  await page.exposeFunction("codeAutomationLog", (_kind, words) => hear(words.map(String).join(" ")));
  const payload = [
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(suite)],
    ["skipWelcome", "true"],
  ];
  await page.goto(editor.addressOf(archive, `&payload=${encodeURIComponent(JSON.stringify(payload))}`));
  return ended;
}

/** A path as the page must call it: it lies with the server. */
function remote(path) {
  return `vscode-remote://remote${path}`;
}
