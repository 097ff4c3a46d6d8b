/**
 * Work that can be paused: it yields wherever it may, and returns its result at the end. The caller decides whether it
 * goes through at once or gives the thread free on the way, and whether it is given up.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Goes through at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
