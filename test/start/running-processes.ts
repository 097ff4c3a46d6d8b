import { spawnSync } from "node:child_process";

/** The processes that descend from one, itself included, by their ids. */
export function descendants(root: number): number[] {
  const children = childrenByParent();
  const found = [root];
  for (const pid of found) {
    found.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** Those of the processes that still run; one that has ended but was not fetched does not. */
export function alive(pids: readonly number[]): number[] {
  const states = new Map(listing("pid=,stat=").map(([pid, state]) => [Number(pid), state ?? ""]));
  return pids.filter((pid) => states.has(pid) && !states.get(pid)?.startsWith("Z"));
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const [pid, parent] of listing("pid=,ppid=").map((row) => row.map(Number))) {
    if (pid !== undefined && parent !== undefined) {
      children.set(parent, [...(children.get(parent) ?? []), pid]);
    }
  }
  return children;
}

function listing(columns: string): string[][] {
  const { stdout, status } = spawnSync("ps", ["-e", "-o", columns], { encoding: "utf8" });
  if (status !== 0) {
    throw new Error("The running processes cannot be listed: there is no ps.");
  }
  return stdout.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim().split(/\s+/)]));
}
