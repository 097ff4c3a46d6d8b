import { type Random, seededRandom } from "../bench/random.ts";
import { mutated } from "./mutate.ts";
import type { Target } from "./target.ts";

/** An input at which something does not hold. */
export interface Crash {
  readonly target: string;
  readonly input: string;
  /** For the choices that the target makes. */
  readonly seed: number;
  readonly message: string;
}

/** Tells what inputs have reached. */
export interface Coverage {
  /** Parts of the program that the last run reached and none before; 0 where nobody counts. */
  newlyReached(): number;
}

export const uncounted: Coverage = { newlyReached: () => 0 };

/** Is told of each run before it begins: one that never comes back can be named then. */
export type Watch = (target: string, input: string, seed: number) => void;

const unwatched: Watch = () => {};

/** More inputs than these are not kept: the oldest made ones go. */
const mostKept = 2_000;

/** Runs a target on inputs that are made from what was of use before. One for each target. */
export class Fuzzer {
  readonly target: Target;
  readonly #random: Random;
  readonly #coverage: Coverage;
  readonly #watch: Watch;
  readonly #corpus: string[];
  readonly #crashes = new Map<string, Crash>();
  runs = 0;
  reached = 0;

  constructor(target: Target, seed: number, coverage: Coverage = uncounted, watch: Watch = unwatched) {
    this.target = target;
    this.#random = seededRandom(seed);
    this.#coverage = coverage;
    this.#watch = watch;
    this.#corpus = [...target.corpus];
  }

  get corpusSize(): number {
    return this.#corpus.length;
  }

  /** One of each kind. */
  get crashes(): readonly Crash[] {
    return [...this.#crashes.values()];
  }

  /** The inputs as they are given: what they reach is where all begins. */
  async begin(): Promise<void> {
    for (const input of this.target.corpus) await this.#try(input);
  }

  async step(): Promise<void> {
    const input = mutated(this.#random.pick(this.#corpus), this.#corpus, this.#random);
    const reached = await this.#try(input);
    if (reached === 0) return;
    this.#corpus.push(input);
    if (this.#corpus.length > mostKept) this.#corpus.splice(this.target.corpus.length, 1);
  }

  /** How much is new that the input has reached. */
  async #try(input: string): Promise<number> {
    const seed = this.#random.integer(0, 2 ** 31);
    this.runs++;
    const message = await failureOf(this.target, input, seed, this.#watch);
    const reached = this.#coverage.newlyReached();
    this.reached += reached;
    if (message !== null && !this.#crashes.has(kindOf(message))) {
      const crash = { target: this.target.name, input, seed, message };
      this.#crashes.set(kindOf(message), { ...crash, input: await shrunk(this.target, crash, this.#watch) });
      // What the smaller inputs reached says nothing of the next one.
      this.#coverage.newlyReached();
    }
    return reached;
  }
}

/** What a target says of an input that it does not hold for; null where it does. */
export async function failureOf(target: Target, input: string, seed: number, watch: Watch = unwatched): Promise<string | null> {
  watch(target.name, input, seed);
  try {
    await target.run(input, seededRandom(seed));
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return `threw a ${typeof error}`;
    const [, place = ""] = /^ +at (.*)$/m.exec(error.stack ?? "") ?? [];
    return `${error.message.slice(0, 200)}${error.message.startsWith("does not hold") ? "" : ` at ${place}`}`;
  }
}

/** Two failures are of one kind where they differ in numbers and quoted words alone. */
const kindOf = (message: string): string => message.replace(/\d+|"[^"]*"|'[^']*'/g, "#");

/** A smaller input for which the same does not hold: parts of it are left out while that is so. */
async function shrunk(target: Target, { input, seed, message }: Crash, watch: Watch): Promise<string> {
  const kind = kindOf(message);
  const stillFails = async (smaller: string): Promise<boolean> => {
    const said = await failureOf(target, smaller, seed, watch);
    return said !== null && kindOf(said) === kind;
  };
  let smallest = input;
  let tries = 0;
  for (const parts of [
    (text: string) => text.split(/(?<=\n)/),
    (text: string) => [...text.split(/(?<= )/)],
    (text: string) => text.split(""),
  ]) {
    for (let size = Math.ceil(parts(smallest).length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < parts(smallest).length && tries < mostTries; ) {
        tries++;
        const smaller = parts(smallest).toSpliced(at, size).join("");
        if (await stillFails(smaller)) smallest = smaller;
        else at += size;
      }
    }
  }
  return smallest;
}

const mostTries = 1_500;
