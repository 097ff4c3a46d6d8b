/** Does tasks one at a time, in the order they came. One that fails is told of; the next goes on. */
export class TaskQueue {
  readonly #failed: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Resolves when the task is done, and those before it. */
  add(task: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(task).catch(this.#failed);
    return this.#last;
  }

  /** Resolves when all that was asked for so far is done. */
  idle(): Promise<void> {
    return this.#last;
  }
}
