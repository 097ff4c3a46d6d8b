import { type ReaderHost, startReader } from "./reader-host.ts";
import type { ReaderName, Task } from "./reader-process.ts";

/** How long each reader may be measured on one document, in milliseconds, after it has become warm. */
export interface Effort {
  readonly rounds: number;
  readonly roundBudget: number;
}

/** Starts readers, lets them be measured, and ends them. */
export async function withReaders<Result>(
  names: readonly ReaderName[],
  measure: (hosts: readonly ReaderHost[]) => Promise<Result>,
): Promise<Result> {
  const hosts: ReaderHost[] = [];
  try {
    for (const name of names) hosts.push(await startReader(name));
    return await measure(hosts);
  } finally {
    await Promise.all(hosts.map((host) => host.stop()));
  }
}

/** Milliseconds that each reader takes for its task. They take turns, so that the machine's moods are shared. */
export async function compareReaders(
  hosts: readonly ReaderHost[],
  taskOf: (name: ReaderName) => Omit<Task, "budget">,
  { rounds, roundBudget }: Effort,
): Promise<ReadonlyMap<ReaderName, readonly number[]>> {
  const timings = new Map<ReaderName, number[]>();
  const spent = new Map<ReaderName, number>();
  for (let round = -1; round < rounds; round++) {
    for (const host of hosts) {
      const sofar = spent.get(host.name) ?? 0;
      if (sofar > (rounds + 1) * roundBudget) continue;
      const made = await host.perform({ ...taskOf(host.name), budget: roundBudget });
      if (made === null) continue;
      const total = made.reduce((sum, milliseconds) => sum + milliseconds, 0);
      spent.set(host.name, sofar + total);
      // The first round makes warm, unless one repeat of it has used up the time of all.
      if (round >= 0 || total > rounds * roundBudget) timings.set(host.name, [...(timings.get(host.name) ?? []), ...made]);
    }
  }
  return timings;
}
