/** So many frames of a stack tell where something failed. */
const mostFrames = 12;

/** What the engine says of code alone. Other messages of its may hold the value at which it failed: words of a document. */
const ofCode =
  /^(?:Cannot (?:read|set) properties of (?:null|undefined) \((?:reading|setting) '[\w$#]{1,60}'\)|[\w$.#]{1,80} is not (?:a function|a constructor|defined|iterable)|Maximum call stack size exceeded|Invalid (?:string|array) length)$/;

/**
 * What the log says of a failure: its kind, what the machine said where a file or a connection failed, and where in the
 * program it happened. Never the words of a document: a log is sent to others.
 */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return faultName(error);
  const { name, message, stack = "" } = error;
  // The frames stand behind the message, which may have lines of its own.
  const told = stack.startsWith(name) && stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  const frames = told.split("\n").filter((line) => /^ {4}at \S/.test(line));
  return [faultName(error), ...frames.slice(0, mostFrames)].join("\n");
}

/** As above, without where it happened. */
export function faultName(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const { name, message } = error;
  return isOfMachine(error) || ofCode.test(message) ? `${name}: ${message}` : name;
}

/** A failure of a file, a process or a connection names what was called, and a path at most. */
const isOfMachine = (error: Error): boolean => "syscall" in error || "errno" in error;
