import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";

/**
 * Lets each item's block be read once: what it read is kept for as long as the block, which belongs to one sequence of lines,
 * wherever they stand. `read` may look at nothing but the block and its lines. A closed item has nothing to read.
 */
export function perBlock<Value>(
  closed: Value,
  read: (block: PunktBlock, lines: Lines) => Value,
): (block: PunktBlock, lines: () => Lines) => Value {
  const known = new WeakMap<PunktBlock, { readonly value: Value }>();
  return (block, lines) => {
    if (block.closed) return closed;
    let found = known.get(block);
    if (!found) {
      found = { value: read(block, lines()) };
      known.set(block, found);
    }
    return found.value;
  };
}
