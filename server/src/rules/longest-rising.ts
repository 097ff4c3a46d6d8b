/**
 * Indices of the fewest values that must move for the others never to fall, from first to last. Nearly always there
 * are none, which one look at each value tells.
 */
export function outOfOrder(values: readonly number[]): number[] {
  if (neverFalls(values)) return [];
  const kept = longestRising(values);
  return [...values.keys()].filter((index) => !kept.has(index));
}

function neverFalls(values: readonly number[]): boolean {
  for (let index = 1; index < values.length; index++) if ((values[index] as number) < (values[index - 1] as number)) return false;
  return true;
}

/**
 * Indices of a longest run of values that never falls (patience sorting). Of two that cannot both stay, the earlier
 * does: the values are gone through from the end.
 */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const following: number[] = [];
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index] as number;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) >= value) low = middle + 1;
      else high = middle;
    }
    following[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = following[index] as number) kept.add(index);
  return kept;
}
