/** How long the server may take: it starts with the first document of the run. */
const patienceMilliseconds = 15_000;
const pauseMilliseconds = 50;

/**
 * Asks until the answer is as wanted, for the server answers when it is ready.
 * @returns the first answer that is wanted
 * @throws what was wanted, and the last answer, when none was in time
 */
export async function eventually<T>(what: string, ask: () => T | PromiseLike<T>, wanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + patienceMilliseconds;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`waited in vain for ${what}; the last answer was ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}
