/** The parts of parameters that are addresses. */
const addressed: ReadonlySet<string> = new Set(["uri", "oldUri", "newUri", "rootUri", "targetUri"]);

/** Nothing that a client says has its addresses deeper than this. */
const deepest = 12;

/** Parameters with each address in them written by `write`; the same ones where that changes nothing. */
export function withAddresses(params: unknown, write: (address: string) => string, depth = 0): unknown {
  if (typeof params !== "object" || params === null || depth > deepest) return params;
  if (Array.isArray(params)) {
    const parts = params.map((part) => withAddresses(part, write, depth + 1));
    return parts.some((part, index) => part !== params[index]) ? parts : params;
  }
  let changed: Record<string, unknown> | null = null;
  for (const [name, part] of Object.entries(params)) {
    const written = addressed.has(name) && typeof part === "string" ? write(part) : withAddresses(part, write, depth + 1);
    if (written === part) continue;
    changed ??= { ...params };
    changed[name] = written;
  }
  return changed ?? params;
}
