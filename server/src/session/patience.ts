/** So long an editor is waited for that has been asked to do something, in milliseconds: its user may have to say yes. */
export const patienceWithEditor = 5_000;

/** What is promised, or null where it has not come in so many milliseconds. Fails as the promise does. */
export function within<Result>(milliseconds: number, promised: Promise<Result>): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  return Promise.race([promised, silence]).finally(() => clearTimeout(timer));
}
