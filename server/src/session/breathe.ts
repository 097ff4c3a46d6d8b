/** The longest that a loop may hold the thread, in milliseconds. */
const longest = 10;

/** A function that a loop awaits at every turn: it gives the thread free when the loop has held it long enough. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
