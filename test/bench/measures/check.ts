import { spawnTree } from "../../../scripts/process-tree.mjs";
import { referat } from "../archive/dress.ts";
import { archiveOf } from "../archive/on-disk.ts";
import { commandLine } from "../folders.ts";
import { median } from "../statistics.ts";
import type { Section } from "../table.ts";
import type { Run } from "./run.ts";

const rounds = 3;

/** The command line over an archive. */
export async function measureCheck({ checkedMeetings }: Run): Promise<Section> {
  const { folder, bytes } = archiveOf(checkedMeetings, referat);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await spawnTree(process.execPath, [commandLine, "check", folder], { stdio: "ignore" }).exited;
    seconds.push((performance.now() - start) / 1000);
  }
  const own = median(seconds);
  const what = `\`referat check\` of ${checkedMeetings.toLocaleString("en")} meetings`;
  return {
    title: "Command line",
    rows: [
      { measure: `${what}, time`, unit: "s", own },
      { measure: `${what}, throughput`, unit: "MB/s", own: own === null ? null : bytes / 1_000_000 / own },
    ],
  };
}
