import { once } from "node:events";
import { join } from "node:path";
import { spawnTree } from "../../../scripts/process-tree.mjs";
import { benchFolder } from "../folders.ts";
import type { ReaderName, Task, Timings } from "./reader-process.ts";

/** A reader in a process of its own: no reader's garbage and no reader's compiled code disturbs another. */
export interface ReaderHost {
  readonly name: ReaderName;
  perform(task: Task): Promise<Timings>;
  stop(): Promise<void>;
}

export async function startReader(name: ReaderName): Promise<ReaderHost> {
  const script = join(benchFolder, "readers", "reader-process.ts");
  const tree = spawnTree(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", script, name], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const answer = (): Promise<Timings> =>
    Promise.race([
      once(tree.root, "message").then(([timings]) => timings as Timings),
      tree.exited.then(() => Promise.reject(new Error(`The reader ${name} has ended`))),
    ]);
  await answer();
  return {
    name,
    perform(task) {
      const timings = answer();
      tree.root.send(task);
      return timings;
    },
    stop: tree.stop,
  };
}
