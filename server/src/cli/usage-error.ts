/** Something is wrong with the command line; the message is one clear line. Known by its name wherever it was loaded. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
