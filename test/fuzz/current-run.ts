/** More UTF-16 code units than a target is ever given. */
const longest = 100_000;
const numbers = 3;

/**
 * The run that is going on, in memory that two threads share: the one that runs may be kept by an input, and the other one can
 * still tell which it is.
 */
export class CurrentRun {
  readonly memory: SharedArrayBuffer;
  readonly #numbers: Int32Array;
  readonly #words: Uint16Array;

  constructor(memory = new SharedArrayBuffer((numbers + 1) * 4 + 2 * longest)) {
    this.memory = memory;
    this.#numbers = new Int32Array(memory, 0, numbers + 1);
    this.#words = new Uint16Array(memory, (numbers + 1) * 4);
  }

  begin(target: number, input: string, seed: number): void {
    const length = Math.min(input.length, longest);
    for (let index = 0; index < length; index++) this.#words[index] = input.charCodeAt(index);
    this.#numbers[1] = target;
    this.#numbers[2] = length;
    this.#numbers[3] = seed;
    Atomics.add(this.#numbers, 0, 1);
  }

  /** How many runs were begun. */
  get runs(): number {
    return Atomics.load(this.#numbers, 0);
  }

  get target(): number {
    return this.#numbers[1] ?? 0;
  }

  get seed(): number {
    return this.#numbers[3] ?? 0;
  }

  get input(): string {
    return Array.from(this.#words.subarray(0, this.#numbers[2]), (unit) => String.fromCharCode(unit)).join("");
  }
}
