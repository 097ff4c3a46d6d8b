import type { Steps } from "../text/steps.ts";

/** The longest that a piece of work holds the thread, in milliseconds. */
const longest = 8;

/** Instead of a result: the work was given up, for nobody wants it any more. */
export const givenUp = Symbol("given up");
export type GivenUp = typeof givenUp;

/**
 * Does work in slices: other messages are heard in between, and work that takes but a moment is done at once, without
 * a promise. Before each further slice `goesOn` says whether the result is still wanted.
 */
export function inSlices<Result>(
  steps: Steps<Result>,
  breathe: () => Promise<void>,
  goesOn: () => boolean,
  around: Around = atOnce,
): Result | Promise<Result | GivenUp> {
  const first = around(() => slice(steps));
  return first.done ? first.value : inFurtherSlices(steps, breathe, goesOn, around);
}

/** Does a slice of the work. */
export type Around = <Result>(work: () => Result) => Result;

const atOnce: Around = (work) => work();

async function inFurtherSlices<Result>(
  steps: Steps<Result>,
  breathe: () => Promise<void>,
  goesOn: () => boolean,
  around: Around,
): Promise<Result | GivenUp> {
  for (;;) {
    await breathe();
    if (!goesOn()) return givenUp;
    const next = around(() => slice(steps));
    if (next.done) return next.value;
  }
}

function slice<Result>(steps: Steps<Result>): IteratorResult<undefined, Result> {
  const until = performance.now() + longest;
  for (;;) {
    const next = steps.next();
    if (next.done || performance.now() >= until) return next;
  }
}
