import { randomBytes } from "node:crypto";
import { mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Puts a file in place whole or not at all, and makes the folders that it stands in. Throws where it cannot be written. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // A link to a file elsewhere stays a link.
  await writeInPlace(await realpath(path).catch(() => path), bytes);
}

/** As above; a link is no file of ours, and makes room for one. */
export async function writeInPlace(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  // Each writer has a file of its own until it is whole: two windows do each other no harm.
  const temporary = join(dirname(target), `${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}
