import * as vscode from "vscode";
import { reportUri } from "./archive.ts";

/** Longer than any answer takes on a slow machine; a test that hangs still ends. */
const timeoutMilliseconds = 30_000;

/** Marks our lines among all that an extension host logs. */
const mark = "[suite]";

/**
 * What VS Code calls to run the tests. Leaves mocha's own JSON report beside the archive, for the
 * runner to read; throws when a test failed, so that VS Code ends with a failure as well.
 */
export async function run(): Promise<void> {
  // The build of mocha for browsers: it runs in any extension host, and reads no files of its own.
  // Not before now, for it overwrites what this bundle exports, which VS Code has read by then.
  await import("mocha/mocha.js");
  const mocha = new Mocha({ timeout: timeoutMilliseconds, reporter: "json" });
  // What mocha does before it loads a file; here the files come in one bundle.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./tests.ts");
  const runner = await finished(mocha);
  const report = (runner as unknown as { testResults: unknown }).testResults;
  await vscode.workspace.fs.writeFile(reportUri(), new TextEncoder().encode(JSON.stringify(report, null, 2)));
  if (runner.failures > 0) {
    throw new Error(`${runner.failures} failed`);
  }
}

function finished(mocha: Mocha): Promise<Mocha.Runner> {
  return new Promise((resolve) => {
    const runner: Mocha.Runner = mocha.run(() => resolve(runner));
    runner.on("pass", (test) => console.log(`${mark} ok    ${test.fullTitle()} (${test.duration} ms)`));
    runner.on("fail", (test, error) => console.log(`${mark} FAIL  ${test.fullTitle()}: ${error.message}`));
  });
}
