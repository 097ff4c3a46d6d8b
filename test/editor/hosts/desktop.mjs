import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { cacheFolder } from "../../../scripts/project.mjs";

export const name = "VS Code on the desktop";

/**
 * Runs the suite in the VS Code that REFERAT_VSCODE names, or in one fetched for it.
 * @param {import('../run.mjs').SuiteRun} run
 */
export async function runSuite({ archive, extension, folder, suite }) {
  const executable = process.env.REFERAT_VSCODE ?? (await downloadAndUnzipVSCode({ cachePath: join(cacheFolder, "vscode-desktop") }));
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [
      archive,
      ...["--user-data-dir", join(folder, "data"), "--extensions-dir", join(folder, "extensions")],
      ...["--disable-workspace-trust", "--skip-welcome", "--disable-telemetry", "--disable-gpu", "--no-sandbox"],
    ],
  });
}
