import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeInPlace } from "./node-write.ts";
import type { Host } from "./session/host.ts";

/** Stored files in folders of this machine. */
export const nodeStore: Pick<Host, "readStored" | "writeStored" | "deleteStored"> = {
  readStored: (folder, name) => readFile(join(folder, name)).catch(() => null),
  writeStored: (folder, name, parts) => writeInPlace(join(folder, name), Buffer.concat(parts)),
  deleteStored: (folder, name) => rm(join(folder, name), { force: true }),
};
