// Builds the extension and opens a VS Code with it; ends all it started when it is told to.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spawnTree } from "./process-tree.mjs";
import { projectFolder, runFolderPrefix } from "./project.mjs";
import { openBrowserEditor } from "./start/browser.mjs";
import { findDesktopEditor, openDesktopEditor } from "./start/desktop.mjs";
import { readOptions, UsageError, usage } from "./start/options.mjs";

const say = (line) => console.log(line);

/** Undone in reverse order, whichever way the process ends. */
const undo = [];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => void end(0));
}

let ending;
function end(code) {
  // A terminal sends Ctrl+C to npm and to us, and npm passes it on: it comes twice.
  ending ??= (async () => {
    for (const step of undo.reverse()) {
      await step();
    }
    process.exit(code);
  })();
  return ending;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    say(usage);
    return 0;
  }
  const desktop = options.browser ? undefined : findDesktopEditor();
  await build();
  return desktop === undefined ? showInBrowser(options.folder) : showOnDesktop(desktop, options.folder);
}

async function build() {
  if (!existsSync(join(projectFolder, "node_modules"))) {
    throw new Error("The packages are not installed; run npm ci first.");
  }
  const tree = spawnTree(process.execPath, [join(projectFolder, "scripts", "build.mjs")], { cwd: projectFolder, stdio: "inherit" });
  if ((await tree.exited) !== 0) {
    throw new Error("The build failed; see above.");
  }
}

async function showOnDesktop(command, folder) {
  say(`Opening ${folder} in ${command}.`);
  const tree = openDesktopEditor(command, folder);
  undo.push(tree.stop);
  return tree.exited;
}

async function showInBrowser(folder) {
  const dataFolder = mkdtempSync(`${runFolderPrefix}start-`);
  undo.push(() => rmSync(dataFolder, { recursive: true, force: true }));
  const editor = await openBrowserEditor(dataFolder, say);
  undo.push(editor.stop);
  say(`\nVS Code with Referat is at\n\n  ${editor.addressOf(folder)}\n\nCtrl+C ends it.`);
  return editor.exited;
}

main().then(end, (error) => {
  console.error(error.message);
  return end(error instanceof UsageError ? 2 : 1);
});
