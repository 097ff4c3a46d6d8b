import { lstat, realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";

/**
 * Whether a path leads out of a folder, by links wherever they stand on the way; also where nothing is there yet. A
 * link that leads nowhere leads out: who writes to it makes a file wherever it says.
 */
export async function leadsOut(path: string, folder: string): Promise<boolean> {
  try {
    const [real, root] = await Promise.all([realOrPlanned(resolve(path)), realpath(folder)]);
    if (real === null) return true;
    const way = relative(root, real);
    return way === ".." || way.startsWith(`..${sep}`) || resolve(root, way) !== real;
  } catch {
    return true;
  }
}

/** Where a path really is, or will be when it is made; null for a link that leads nowhere. */
async function realOrPlanned(path: string): Promise<string | null> {
  const real = await realpath(path).catch(() => null);
  if (real !== null) return real;
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isThere || dirname(path) === path) return null;
  const above = await realOrPlanned(dirname(path));
  return above === null ? null : resolve(above, path.slice(dirname(path).length).replace(/^[\\/]+/, ""));
}
