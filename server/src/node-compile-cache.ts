import module from "node:module";

/** When all that a session needs has been loaded, in milliseconds. */
const loaded = 3000;

// Node keeps what it compiled, from version 22 on: the second start is the quicker one. It must be asked before the
// rest is loaded, and writes when it ends; a server may be ended by force, so it is asked to write before.
module.enableCompileCache?.();
setTimeout(() => module.flushCompileCache?.(), loaded).unref();
