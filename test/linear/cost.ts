/** Makes ready, outside the clock, work on so much input. */
export type Prepare = (size: number) => () => unknown;

/** Below so many milliseconds the clock says little. */
const floor = 5;
/** Four times the input may cost four times as much; sixteen times would be quadratic. */
const mostGrowth = 9;
/** The least of so many runs counts: what disturbs them only ever adds. */
const attempts = 6;

/**
 * Whether work on four times `size` costs less than nine times as much, in time that this thread was at work. What costs
 * little on the large input is not measured on the small one: it cannot be told from the floor.
 */
export function isLinear(size: number, prepare: Prepare): boolean {
  let most = costOf(prepare(4 * size));
  if (most < mostGrowth * floor) return true;
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts; attempt++) {
    least = Math.min(least, costOf(prepare(size)));
    most = Math.min(most, costOf(prepare(4 * size)));
    if (most < mostGrowth * Math.max(least, floor)) return true;
  }
  return false;
}

/** In milliseconds; other threads, and other programs of a busy machine, do not count. */
function costOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
