import { createHash } from "node:crypto";
import type { Digest } from "./session/host.ts";

export function sha256(): Digest {
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), end: () => hash.digest("base64url") };
}
