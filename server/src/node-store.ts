import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Host } from "./session/host.ts";

/** Stored files in folders of this machine. */
export const nodeStore: Pick<Host, "readStored" | "writeStored" | "deleteStored"> = {
  readStored: (folder, name) => readFile(join(folder, name)).catch(() => null),

  async writeStored(folder, name, parts) {
    await mkdir(folder, { recursive: true });
    // Each writer has a file of its own until it is whole: two windows do each other no harm.
    const temporary = join(folder, `${name}.${randomBytes(6).toString("hex")}.tmp`);
    try {
      await writeFile(temporary, Buffer.concat(parts));
      await rename(temporary, join(folder, name));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
  },

  deleteStored: (folder, name) => rm(join(folder, name), { force: true }),
};
