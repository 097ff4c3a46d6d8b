/** Deaths that lie further back count for nothing, in milliseconds. */
const memory = 3 * 60_000;
/** How long the server rests before each further start; after as many deaths it is not started again. */
const rests = [0, 1000, 2000, 4000, 8000];
/** After so long without a death a new one is news again, in milliseconds. */
const quiet = 10 * 60_000;

/** What is to be done after a death of the server. */
export interface Verdict {
  /** Milliseconds until it is started again; null where it is not. */
  readonly restartAfter: number | null;
  /** The user has not been told of this series of deaths. */
  readonly isNews: boolean;
}

/** When a server that has ended unexpectedly is started again. Times in milliseconds since some moment. */
export class RestartPolicy {
  #deaths: number[] = [];
  #last = Number.NEGATIVE_INFINITY;

  died(now: number): Verdict {
    const isNews = now - this.#last > quiet;
    this.#last = now;
    this.#deaths = [...this.#deaths.filter((death) => now - death < memory), now];
    return { restartAfter: rests[this.#deaths.length - 1] ?? null, isNews };
  }

  /** The user has asked for a start: what was before counts for nothing. */
  forget(): void {
    this.#deaths = [];
    this.#last = Number.NEGATIVE_INFINITY;
  }
}
