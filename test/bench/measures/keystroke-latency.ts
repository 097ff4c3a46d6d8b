import { keystrokes } from "../keystrokes.ts";
import type { DocumentChange, OpenDocument } from "../language-server/open-document.ts";
import type { Session } from "../language-server/session.ts";
import { seededRandom } from "../random.ts";

export interface Typing {
  readonly session: Session;
  readonly document: OpenDocument;
}

export interface Stint {
  /** Keystrokes that make warm and are not counted. */
  readonly warmup: number;
  readonly rounds: number;
  readonly perRound: number;
  /** For all rounds of one session, in milliseconds. */
  readonly budget: number;
}

/**
 * Types into several sessions by turns, each keystroke followed by a request; milliseconds until the answer's last byte
 * was in, for each session in order. A session that fails has no measurements.
 */
export async function typeByTurns(typings: readonly Typing[], method: string, stint: Stint): Promise<readonly (readonly number[])[]> {
  const typists = typings.map((typing) => new Typist(typing, method, stint.budget));
  for (const typist of typists) await typist.warmUp(stint.warmup);
  for (let round = 0; round < stint.rounds; round++) for (const typist of typists) await typist.type(stint.perRound);
  return typists.map(({ measured }) => measured);
}

/** Who types into one session, until the time is up. */
class Typist {
  measured: number[] = [];
  readonly #typing: Typing;
  readonly #method: string;
  readonly #budget: number;
  readonly #changes: Iterator<DocumentChange, never>;
  #spent = 0;

  constructor(typing: Typing, method: string, budget: number) {
    this.#typing = typing;
    this.#method = method;
    this.#budget = budget;
    this.#changes = keystrokes(typing.document.text, seededRandom(11));
  }

  async warmUp(strokes: number): Promise<void> {
    await this.type(strokes);
    this.measured = [];
    this.#spent = 0;
  }

  /** Two by two: a letter that went in comes out. There is time for the first two of all. */
  async type(strokes: number): Promise<void> {
    const { session, document } = this.#typing;
    for (let stroke = 0; stroke < strokes && (stroke % 2 === 1 || this.#spent < this.#budget); stroke++) {
      const begun = performance.now();
      const timed = await session.changeAndAsk(document, this.#changes.next().value, this.#method).catch(() => null);
      if (timed) this.measured.push(timed.taken);
      this.#spent += performance.now() - begun;
    }
  }
}
