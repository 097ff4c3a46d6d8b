import { expect, it } from "vitest";
import { spawnTree } from "../../scripts/process-tree.mjs";
import { alive, descendants } from "./running-processes.ts";

/** A process with a child, neither of which heeds a polite request. */
const stubborn = `
  process.on('SIGTERM', () => undefined);
  const grandchild = "process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000); console.log('ready')";
  require('node:child_process').spawn(process.execPath, ['-e', grandchild], { stdio: 'inherit' });
`;

it("a tree of processes ends as a whole", async () => {
  const tree = spawnTree(process.execPath, ["-e", stubborn], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => tree.root.stdout?.once("data", resolve));
  const processes = descendants(tree.root.pid as number);
  expect(processes).toHaveLength(2);
  await tree.stop();
  await tree.exited;
  expect(alive(processes)).toEqual([]);
});
