/** The first index whose key is not greater, in a list whose greatest keys come first. */
export function firstNotGreater(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) > key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The list with those of some keys in it that `has` them, and without the others; the same list where that is as it was. */
export function withChanges(keys: readonly string[], changed: Iterable<string>, has: (key: string) => boolean): readonly string[] {
  let result: string[] | null = null;
  for (const key of changed) {
    const list: readonly string[] = result ?? keys;
    const at = firstNotGreater(list, key);
    const isThere = list[at] === key;
    if (has(key) === isThere) continue;
    result ??= [...keys];
    if (isThere) result.splice(at, 1);
    else result.splice(at, 0, key);
  }
  return result ?? keys;
}
