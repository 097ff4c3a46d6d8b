import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "../project.mjs";

export const usage = `Usage: npm start [-- --folder DIR] [--browser]

Builds Referat and opens VS Code with it on the sample minutes in seeds/.

  --folder DIR   open another folder
  --browser      use the VS Code in the browser, even if one is installed
  --help         show this text

VSCODE_PATH    the VS Code to use; otherwise code, code-insiders or codium
REFERAT_CACHE  where the VS Code for the browser is kept; otherwise .cache/
`;

/** A mistake on the command line; the message is one sentence. */
export class UsageError extends Error {}

/**
 * @param {readonly string[]} args
 * @returns {{ help: boolean, browser: boolean, folder: string }}
 * @throws {UsageError}
 */
export function readOptions(args) {
  const values = parse(args);
  return {
    help: values.help ?? false,
    browser: values.browser ?? false,
    folder: existingFolder(values.folder ?? join(projectFolder, "seeds")),
  };
}

function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: { folder: { type: "string" }, browser: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    }).values;
  } catch (error) {
    // Node's own words name the option; its advice after them would only confuse here.
    const [sentence] = error.message.split(". ");
    throw new UsageError(`${sentence.replace(/\.$/, "")}; see npm start -- --help.`);
  }
}

function existingFolder(folder) {
  // npm runs scripts in the project's folder; a relative path is meant from where the user stands.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder ${path}.`);
  }
  return path;
}
