/** How much of a document must agree for a habit: at least three cases, and nine of ten or all but one. */
const fewest = 3;
const nearlyAll = 0.9;

/** What nearly all of some cases have in common; null where they differ, or are too few to tell. */
export function habitOf<Value>(cases: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const each of cases) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < fewest) return null;
  return most[1] >= Math.min(cases.length * nearlyAll, cases.length - 1) ? most[0] : null;
}
