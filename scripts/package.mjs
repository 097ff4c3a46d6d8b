// Packages the extension: `npm run package [-- --out FILE] [--built]`.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createVSIX } from "@vscode/vsce";
import { projectFolder } from "./project.mjs";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    // The caller has built already.
    built: { type: "boolean", default: false },
  },
});

const { name, version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
const out = values.out === undefined ? join(projectFolder, `${name}-${version}.vsix`) : resolve(values.out);

if (!values.built) {
  const { status } = spawnSync(process.execPath, [join(projectFolder, "scripts", "build.mjs")], { stdio: "inherit" });
  if (status !== 0) {
    process.exit(1);
  }
}

await createVSIX({
  cwd: projectFolder,
  packagePath: out,
  // All that is needed at run time is in the bundles.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${out} (${Math.ceil(statSync(out).size / 1024)} KB)`);
