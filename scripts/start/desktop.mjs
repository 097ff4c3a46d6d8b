import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { spawnTree } from "../process-tree.mjs";
import { projectFolder } from "../project.mjs";
import { UsageError } from "./options.mjs";

const commands = ["code", "code-insiders", "codium"];

/**
 * The command of an installed VS Code, or undefined when there is none.
 * @throws {UsageError} when VSCODE_PATH names nothing that can be run
 */
export function findDesktopEditor() {
  const chosen = process.env.VSCODE_PATH;
  if (chosen !== undefined && chosen !== "") {
    if (!isProgram(chosen)) {
      throw new UsageError(`VSCODE_PATH names ${chosen}, which is no program.`);
    }
    return chosen;
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffixes = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  return commands
    .flatMap((command) => folders.flatMap((folder) => suffixes.map((suffix) => join(folder, command + suffix))))
    .find(isProgram);
}

/** Opens a window with the extension under development; gives the exit code of the command. */
export function openDesktopEditor(command, folder) {
  const args = ["--new-window", `--extensionDevelopmentPath=${projectFolder}`, folder];
  // The command files of Windows need a shell, and a shell needs quotes.
  const shell = command.endsWith(".cmd");
  const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
  return spawnTree(shell ? `"${command}"` : command, quoted, { shell, stdio: "inherit" });
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
