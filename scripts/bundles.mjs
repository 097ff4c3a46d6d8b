// What the extension, the language server and the command line are bundled from.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { projectFolder } from "./project.mjs";

const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));

/** Tells builds apart: what one build stored, another does not trust. */
function digestOf(folder) {
  const digest = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of files.sort()) digest.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return digest.digest("hex").slice(0, 16);
}

const common = {
  absWorkingDir: projectFolder,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // A package's own modules, where it has them: of one in the UMD form only the first file would be taken.
  mainFields: ["module", "main"],
  define: {
    REFERAT_VERSION: JSON.stringify(version),
    REFERAT_BUILD: JSON.stringify(digestOf(join(projectFolder, "server/src"))),
  },
  // White space goes, names stay: a stack trace from a user remains readable.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: "linked",
  legalComments: "none",
  logLevel: "warning",
};

/** Parts that are loaded apart: by the entry that answers first, by the core behind it, and by reports for people. */
const parts = [
  { from: /^vscode-languageserver(?:\/node|-types)?$/, file: "dist/lib/protocol.js" },
  { from: /^\.\/core\.ts$/, file: "dist/lib/core.js" },
  { from: /^\.\/layout\.ts$/, file: "dist/lib/layout.js" },
];

/** A file as the one that stands in `outfile` names it. */
const relativeTo = (outfile, file) => {
  const path = relative(dirname(outfile), file);
  return path.startsWith(".") ? path : `./${path}`;
};

/** Leaves the parts out of a bundle that stands in `outfile`, which loads them from their files. */
const loadParts = (outfile) => ({
  name: "parts",
  setup(building) {
    for (const { from, file } of parts) {
      if (file === outfile) continue;
      building.onResolve({ filter: from }, () => ({ path: relativeTo(outfile, file), external: true }));
    }
  },
});

const server = [
  { entryPoints: ["server/src/node.ts"], outfile: "dist/server/node.js" },
  { entryPoints: ["server/src/cli.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
  { entryPoints: ["server/src/core.ts"], outfile: "dist/lib/core.js" },
  { entryPoints: ["server/src/cli/report/layout.ts"], outfile: "dist/lib/layout.js" },
  { entryPoints: ["server/src/node-reader.ts"], outfile: "dist/lib/reader.js" },
  { entryPoints: ["vscode-languageserver/node"], outfile: "dist/lib/protocol.js" },
];

/** The page that shows one case over time: it runs in the browser's part of VS Code. */
const page = {
  ...common,
  entryPoints: ["client/webview/sagsforloeb.ts", "client/webview/sagsforloeb.css"],
  outdir: "dist/webview",
  platform: "browser",
  format: "iife",
  target: "chrome122",
  sourcemap: false,
};

/** @type {import("esbuild").BuildOptions[]} All that is bundled, as esbuild is told. */
export const bundles = [
  page,
  { ...common, entryPoints: ["client/src/node.ts"], outfile: "dist/client/node.js", external: ["vscode"] },
  ...server.map((entry) => ({
    ...common,
    ...entry,
    define: { ...common.define, REFERAT_READER: JSON.stringify(relativeTo(entry.outfile, "dist/lib/reader.js")) },
    plugins: [loadParts(entry.outfile)],
  })),
];
