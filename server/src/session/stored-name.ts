import type { Host } from "./host.ts";

/** The name of a stored file: one for each set of folders, whatever order an editor names them in. */
export function storedName(host: Pick<Host, "digest">, kind: string, folders: readonly string[], extension: string): string {
  const digest = host.digest();
  digest.update(new TextEncoder().encode([...folders].sort().join("\n")));
  return `${kind}-${digest.end().slice(0, 32)}.${extension}`;
}
