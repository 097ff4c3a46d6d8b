/** How the server's process ends, beside 0 after `shutdown` and 1 without it. */
export const exits = {
  usage: 2,
  /** The client's bytes cannot be understood. */
  brokenWire: 65,
  /** Something failed that nobody had thought of: what the server knows may be wrong, and a new one begins afresh. */
  fault: 70,
} as const;
