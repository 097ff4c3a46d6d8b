// Bundles the extension, the language server and the command line into dist/.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { projectFolder } from "./project.mjs";

const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));

const common = {
  absWorkingDir: projectFolder,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  define: { REFERAT_VERSION: JSON.stringify(version) },
  // White space goes, names stay: a stack trace from a user remains readable.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: "linked",
  legalComments: "none",
  logLevel: "warning",
};

const entries = [
  { entryPoints: ["client/src/node.ts"], outfile: "dist/client/node.js", external: ["vscode"] },
  { entryPoints: ["server/src/node.ts"], outfile: "dist/server/node.js" },
  { entryPoints: ["server/src/cli.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
];

await Promise.all(entries.map((entry) => build({ ...common, ...entry })));
