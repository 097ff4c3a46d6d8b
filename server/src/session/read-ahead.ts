/**
 * Starts work on the items a few ahead and gives the results in the items' order, one at a time: the machine reads
 * several files at once, and what is done with them is done one by one.
 */
export async function* readAhead<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  try {
    for (const item of items) {
      started.push(start(item));
      if (started.length >= ahead) yield await (started.shift() as Promise<Result>);
    }
    while (started.length > 0) yield await (started.shift() as Promise<Result>);
  } finally {
    // Who stops early waits for what is under way, and hears nothing of its failures.
    await Promise.allSettled(started);
  }
}
