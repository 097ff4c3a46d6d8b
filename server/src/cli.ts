import { existsSync } from "node:fs";
import { join } from "node:path";
import { start } from "./cli/start.ts";
import type { Terminal } from "./cli/terminal.ts";
import { folderAddress, nodeDocuments } from "./node-documents.ts";
import { nodeHost } from "./node-host.ts";
import { serve } from "./node-serve.ts";
import { nodeTerminal } from "./node-terminal.ts";

/** Put in by the build: the version in package.json. */
declare const REFERAT_VERSION: string;

/** The documentation stands beside the bundles, in the package as in the project. */
const documentation = join(__dirname, "../docs");

const terminal: Terminal = {
  version: REFERAT_VERSION,
  rulesPage: existsSync(join(documentation, "rules.md")) ? `${folderAddress(documentation)}rules.md` : null,
  workingFolder: folderAddress("."),
  ...nodeTerminal({
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    onInterrupt: (listener) => void process.on("SIGINT", listener),
    offInterrupt: (listener) => void process.off("SIGINT", listener),
    exit: (code) => process.exit(code),
    now: () => performance.now(),
  }),
  ...nodeDocuments,
  async *records(addresses) {
    const { readRecords } = await import("./core.ts");
    yield* readRecords(nodeHost(null), addresses);
  },
  serve,
};

void start(process.argv.slice(2), terminal, () => import("./core.ts")).then((code) => {
  // Output to a pipe may still be on its way: the code is set, and Node ends by itself.
  if (code !== null) process.exitCode = code;
});
