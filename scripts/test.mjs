// Runs every test: `npm test`. The last line is "N passed, N failed", the sum of all phases.
import { rmSync } from "node:fs";
import { spawnTree } from "./process-tree.mjs";
import { projectFolder, projectNode } from "./project.mjs";
import { phases } from "./test/phases.mjs";

/** On a build machine, a test that cannot run is a test that fails. */
const strict = process.env.CI === "true";

const say = (line) => console.log(line);

/** @param {import('./test/phases.mjs').Phase} phase @returns {Promise<import('./test/reports.mjs').Count>} */
async function runPhase(phase) {
  const obstacle = phase.obstacle?.();
  if (obstacle !== undefined) {
    say(`Not run: ${obstacle}`);
    return { passed: 0, failed: 0, notRun: 1 };
  }
  if (phase.report !== undefined) {
    rmSync(phase.report, { force: true });
  }
  const { exited } = spawnTree(projectNode(), phase.command, { cwd: projectFolder, stdio: "inherit" });
  const code = await exited;
  if (phase.report === undefined) {
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notRun: 0 };
  }
  return judge(code, phase.read?.(phase.report));
}

/** A runner that crashed has failed, whatever its report says, or if it left none. */
function judge(code, count = { passed: 0, failed: 0, notRun: 0 }) {
  const crashed = code !== 0 && count.failed === 0;
  const idle = code === 0 && count.passed === 0;
  return crashed || idle ? { ...count, failed: 1 } : count;
}

const total = { passed: 0, failed: 0 };
for (const phase of phases) {
  const started = Date.now();
  say(`\n── ${phase.name} ──`);
  const { passed, failed, notRun } = await runPhase(phase);
  total.passed += passed;
  total.failed += strict ? failed + notRun : failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`── ${phase.name}: ${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run` : ""} (${seconds} s)`);
  if (phase.essential && failed > 0) {
    break;
  }
}

say("");
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
