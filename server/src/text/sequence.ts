/** So many elements stand together in a chunk; a little more or less after edits. */
const chunkSize = 512;

/**
 * A list that never changes. A replacement gives a new list, which shares all chunks of elements that it does not
 * touch: its cost is that of the elements replaced, not of the list.
 */
export class Sequence<Element> {
  readonly length: number;
  readonly #chunks: readonly (readonly Element[])[];
  /** Index of each chunk's first element. */
  readonly #starts: readonly number[];
  /** The chunk of the element that was asked for last: the next one is mostly beside it. */
  #near = 0;

  private constructor(chunks: readonly (readonly Element[])[]) {
    this.#chunks = chunks;
    const starts = new Array<number>(chunks.length);
    let length = 0;
    for (let index = 0; index < chunks.length; index++) {
      starts[index] = length;
      length += (chunks[index] as readonly Element[]).length;
    }
    this.#starts = starts;
    this.length = length;
  }

  /** The array is taken over and must not be changed. */
  static of<Element>(elements: readonly Element[]): Sequence<Element> {
    return new Sequence(elements.length <= 2 * chunkSize ? [elements] : cut(elements));
  }

  at(index: number): Element | undefined {
    const start = this.#starts[this.#near] as number;
    if (index < start || index >= start + (this.#chunks[this.#near] as readonly Element[]).length) {
      if (index < 0 || index >= this.length) return undefined;
      this.#near = this.#chunkOf(index);
    }
    return (this.#chunks[this.#near] as readonly Element[])[index - (this.#starts[this.#near] as number)];
  }

  /** Elements `from` (inclusive) to `to` (exclusive). */
  slice(from: number, to: number): Element[] {
    const first = Math.max(0, from);
    const end = Math.min(to, this.length);
    const taken: Element[] = [];
    if (first >= end) return taken;
    for (let chunk = this.#chunkOf(first); chunk < this.#chunks.length; chunk++) {
      const start = this.#starts[chunk] as number;
      if (start >= end) break;
      const elements = this.#chunks[chunk] as readonly Element[];
      const until = Math.min(elements.length, end - start);
      for (let at = Math.max(0, first - start); at < until; at++) taken.push(elements[at] as Element);
    }
    return taken;
  }

  /** The list with `put` in the place of `removed` elements from `first` on. */
  replace(first: number, removed: number, put: readonly Element[]): Sequence<Element> {
    if (this.length === 0) return Sequence.of(put);
    const from = this.#chunkOf(Math.min(first, this.length - 1));
    const to = this.#chunkOf(Math.min(Math.max(first, first + removed - 1), this.length - 1));
    const start = this.#starts[from] as number;
    const end = (this.#starts[to] as number) + (this.#chunks[to] as readonly Element[]).length;
    const merged = [...this.slice(start, first), ...put, ...this.slice(first + removed, end)];
    // A chunk that has grown or shrunk is joined with its neighbour or cut, so that chunks stay about alike.
    const small = merged.length < chunkSize / 4;
    const before = small && from > 0 ? 1 : 0;
    const joined = before ? [...(this.#chunks[from - 1] as readonly Element[]), ...merged] : merged;
    const chunks = joined.length > 2 * chunkSize ? cut(joined) : joined.length > 0 ? [joined] : [];
    const all = [...this.#chunks.slice(0, from - before), ...chunks, ...this.#chunks.slice(to + 1)];
    return new Sequence(all.length > 0 ? all : [[]]);
  }

  *[Symbol.iterator](): Generator<Element> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  #chunkOf(index: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function cut<Element>(elements: readonly Element[]): Element[][] {
  const chunks: Element[][] = [];
  for (let start = 0; start < elements.length; start += chunkSize) chunks.push(elements.slice(start, start + chunkSize));
  return chunks;
}
