import { join } from "node:path";
import { installBrowserEditor } from "../browser-editor/install.mjs";
import { installExtension, startBrowserEditor } from "../browser-editor/server.mjs";
import { spawnTree } from "../process-tree.mjs";
import { projectFolder, projectNode } from "../project.mjs";

/**
 * Starts the VS Code in the browser with the packaged extension installed, as a user would have it.
 * @param {string} dataFolder a new one each time, so that two of them never meet
 * @param {(line: string) => void} say
 */
export async function openBrowserEditor(dataFolder, say) {
  const vsix = join(dataFolder, "referat.vsix");
  const [entry] = await Promise.all([installBrowserEditor(say), packageExtension(vsix)]);
  await installExtension(entry, dataFolder, vsix);
  return startBrowserEditor({ entry, dataFolder });
}

async function packageExtension(vsix) {
  const packager = join(projectFolder, "scripts", "package.mjs");
  // The packager's advice on publishing is of no use here; its errors are.
  const stdio = ["ignore", "ignore", "inherit"];
  const { exited } = spawnTree(projectNode(), [packager, "--built", "--out", vsix], { cwd: projectFolder, stdio });
  if ((await exited) !== 0) {
    throw new Error("The extension could not be packaged; see above.");
  }
}
