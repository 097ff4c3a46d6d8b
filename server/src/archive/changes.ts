import type { PlacedRecord, PunktRecord } from "./record.ts";

/**
 * Tells the items in which two versions of a document differ: how many times more (or less) each stands in the new one.
 * Compares pointers: items that an edit left alone have the same record in both.
 */
export function changedPunkter(
  before: readonly PlacedRecord[],
  after: readonly PlacedRecord[],
  changed: (punkt: PunktRecord, times: number) => void,
): void {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start]?.punkt === after[start]?.punkt) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end]?.punkt === after[after.length - 1 - end]?.punkt) end++;
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  if (gone.length === 0) for (const { punkt } of come) changed(punkt, 1);
  else if (come.length === 0) for (const { punkt } of gone) changed(punkt, -1);
  else for (const [punkt, times] of balance(gone, come)) changed(punkt, times);
}

/** What comes less what goes, by item: an item may have moved within the document. */
function balance(gone: readonly PlacedRecord[], come: readonly PlacedRecord[]): ReadonlyMap<PunktRecord, number> {
  const changes = new Map<PunktRecord, number>();
  const count = (punkter: readonly PlacedRecord[], by: number): void => {
    for (const { punkt } of punkter) {
      const times = (changes.get(punkt) ?? 0) + by;
      if (times === 0) changes.delete(punkt);
      else changes.set(punkt, times);
    }
  };
  count(gone, -1);
  count(come, 1);
  return changes;
}
