/**
 * Indices of a longest run of values that never falls (patience sorting). Of two that cannot both stay, the earlier
 * does: the values are gone through from the end.
 */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  if (values.every((value, index) => index === 0 || value >= (values[index - 1] as number))) return new Set(values.keys());
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
