import type { PlacedRecord, PunktRecord } from "./record.ts";

/**
 * The items in which two versions of a document differ: how many times more (or less) each stands in the new one.
 * Compares pointers: items that an edit left alone have the same record in both.
 */
export function changedPunkter(before: readonly PlacedRecord[], after: readonly PlacedRecord[]): ReadonlyMap<PunktRecord, number> {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start]?.punkt === after[start]?.punkt) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end]?.punkt === after[after.length - 1 - end]?.punkt) end++;
  const changes = new Map<PunktRecord, number>();
  const count = (punkter: readonly PlacedRecord[], by: number): void => {
    for (const { punkt } of punkter.slice(start, punkter.length - end)) {
      const times = (changes.get(punkt) ?? 0) + by;
      if (times === 0) changes.delete(punkt);
      else changes.set(punkt, times);
    }
  };
  count(before, -1);
  count(after, 1);
  return changes;
}
