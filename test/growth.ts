/** The best of several runs, in milliseconds: noise only ever adds. */
function effort(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** A machine that is busy with other things may mislead one measurement, hardly several. */
const attempts = 5;
/** Below so many milliseconds the clock says little. */
const floor = 4;
/** Four times the text may take four times the effort; sixteen times would be quadratic. */
const mostGrowth = 10;

/**
 * Whether work grows with its input and not with the input's square: `prepare` makes the input of a length, outside
 * the clock, and gives the work to be done on it.
 */
export function growsLinearly(length: number, prepare: (length: number) => () => unknown): boolean {
  const small = prepare(length);
  const large = prepare(4 * length);
  return Array.from({ length: attempts }).some(() => effort(large) < Math.max(effort(small), floor) * mostGrowth);
}

/** Four times the input, and about the same effort: what grows with it must be next to nothing beside the work itself. */
const mostWhereFlat = 2.5;

/** Whether work takes about the same effort on an input of four times the length. `prepare` as above; the work must take some milliseconds. */
export function staysFlat(length: number, prepare: (length: number) => () => unknown): boolean {
  const small = prepare(length);
  const large = prepare(4 * length);
  return Array.from({ length: attempts }).some(() => effort(large) < effort(small) * mostWhereFlat);
}
