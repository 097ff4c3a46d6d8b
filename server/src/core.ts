/** What the entries load when it is needed: the server behind its front, and the command line. */
export { run } from "./cli/commands.ts";
export { startServer } from "./server.ts";
export { readRecords } from "./session/records.ts";
