import { RestartPolicy } from "./restart-policy.ts";

/** One process of the server, and the connection to it. It is started once. */
export interface Life {
  start(): Promise<void>;
  /** Resolves when it has ended, by itself or by force. */
  stop(): Promise<void>;
}

/** What a supervisor tells of. */
export interface Watcher<L extends Life> {
  /** A server runs, or none does (null). */
  runs(life: L | null): void;
  /** The server ended unexpectedly and runs again: told once for each series of such ends. */
  hasRestarted(): void;
  /** The server ends again and again, and is not started any more; `error` is what hindered it from starting. */
  gaveUp(error: unknown): void;
}

/** Keeps one server running from the first time that somebody needs it: starts it again when it ends unexpectedly. */
export class Supervisor<L extends Life> {
  readonly #makeLife: (died: () => void) => L;
  readonly #watcher: Watcher<L>;
  readonly #policy = new RestartPolicy();
  readonly #now: () => number;
  #life: L | null = null;
  #running: L | null = null;
  #starting: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gaveUp = false;
  #untold = false;
  #deaths = 0;

  constructor(makeLife: (died: () => void) => L, watcher: Watcher<L>, now = () => Date.now()) {
    this.#makeLife = makeLife;
    this.#watcher = watcher;
    this.#now = now;
  }

  /** The server that runs, or null. */
  get running(): L | null {
    return this.#running;
  }

  /** How often the server has ended unexpectedly. */
  get deaths(): number {
    return this.#deaths;
  }

  /** Resolves when the server runs, or cannot be started. Does nothing where it has been given up, or rests before its next start. */
  async start(): Promise<void> {
    if (this.#gaveUp || this.#timer !== undefined) return;
    this.#starting ??= this.#begin();
    await this.#starting;
  }

  /** Ends the server and starts a new one, whatever was before. */
  async restart(): Promise<void> {
    await this.stop();
    this.#gaveUp = false;
    this.#untold = false;
    this.#policy.forget();
    await this.start();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const life = this.#life;
    this.#left();
    await life?.stop();
  }

  async #begin(): Promise<void> {
    const life = this.#makeLife(() => this.#died(life, null));
    this.#life = life;
    try {
      await life.start();
    } catch (error) {
      this.#died(life, error);
      return;
    }
    // It may have ended, or have been ended, in the moment after its start.
    if (this.#life !== life) return;
    this.#running = life;
    this.#watcher.runs(life);
    if (!this.#untold) return;
    this.#untold = false;
    this.#watcher.hasRestarted();
  }

  /** A life dies once, and only if nobody ended it. */
  #died(life: L, error: unknown): void {
    if (this.#life !== life) return;
    this.#left();
    this.#deaths++;
    const { restartAfter, isNews } = this.#policy.died(this.#now());
    this.#untold ||= isNews;
    if (restartAfter === null) {
      this.#gaveUp = true;
      this.#watcher.gaveUp(error);
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.start();
    }, restartAfter);
  }

  #left(): void {
    const ran = this.#running !== null;
    this.#life = null;
    this.#running = null;
    this.#starting = null;
    if (ran) this.#watcher.runs(null);
  }
}
