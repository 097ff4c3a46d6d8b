/** How much of a document must agree for a habit. */
const fewest = 3;
const nearlyAll = 0.9;

/** What at least three and nine of ten cases have in common; null where they differ, or are too few to tell. */
export function habitOf<Value>(cases: readonly Value[]): Value | null {
  const most = commonest(cases);
  return most !== null && most.count >= fewest && most.count >= cases.length * nearlyAll ? most.value : null;
}

/** As `habitOf`, where nothing but blank lines is at stake: of fewer than ten cases, all but one do. */
export function looseHabitOf<Value>(cases: readonly Value[]): Value | null {
  const most = commonest(cases);
  return most !== null && most.count >= fewest && most.count >= Math.min(cases.length * nearlyAll, cases.length - 1) ? most.value : null;
}

/** What most cases have in common, the first of several; null where there are none. */
export function commonest<Value>(cases: readonly Value[]): { readonly value: Value; readonly count: number } | null {
  const counts = new Map<Value, number>();
  for (const each of cases) counts.set(each, (counts.get(each) ?? 0) + 1);
  let most: { value: Value; count: number } | null = null;
  for (const [value, count] of counts) if (most === null || count > most.count) most = { value, count };
  return most;
}
