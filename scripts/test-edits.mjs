// Plays many random edits and compares every state with a fresh start: `npm run test:edits -- 500000`.
import { join } from "node:path";
import { spawnTree } from "./process-tree.mjs";
import { projectFolder, projectNode } from "./project.mjs";

const edits = process.argv[2] ?? "200000";
if (!/^\d+$/.test(edits)) {
  console.error(`not a number of edits: ${edits}`);
  process.exit(2);
}
const { exited } = spawnTree(projectNode(), [join(projectFolder, "node_modules/vitest/vitest.mjs"), "run", "test/incremental"], {
  cwd: projectFolder,
  stdio: "inherit",
  env: { ...process.env, REFERAT_EDITS: edits },
});
process.exitCode = (await exited) ?? 1;
