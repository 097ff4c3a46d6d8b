import type { Host } from "./host.ts";

/** The longest that a loop may hold the thread, in milliseconds. */
const longest = 10;

/** A function that a loop awaits at every turn: it gives the thread free when the loop has held it long enough. */
export function breather(host: Pick<Host, "breathe">): () => Promise<void> | undefined {
  let since = performance.now();
  const rest = async (): Promise<void> => {
    await host.breathe();
    since = performance.now();
  };
  return () => (performance.now() - since < longest ? undefined : rest());
}
