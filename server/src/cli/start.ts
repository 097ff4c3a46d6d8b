import { parseArgs } from "node:util";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The command line's other commands. */
export interface Commands {
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/**
 * Runs a command line. Returns the exit code; null where a server goes on running, which is started before anything
 * else is loaded.
 */
export async function start(args: readonly string[], terminal: Terminal, load: () => Promise<Commands>): Promise<number | null> {
  try {
    if (args[0] !== "lsp") return await (await load()).run(args, terminal);
    terminal.serve(storageFolderOf(args.slice(1)));
    return null;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "UsageError") throw error;
    terminal.error(`referat: ${error.message}`);
    return 2;
  }
}

/**
 * The folder in which `referat lsp` stores the archive; null for none. The transport (`--stdio`, `--node-ipc`, `--pipe`, `--socket`) is read by
 * the connection itself. Throws a `UsageError`.
 */
export function storageFolderOf(args: readonly string[]): string | null {
  const { values } = parseArgs({ args: [...args], options: { cache: { type: "string" } }, strict: false, allowPositionals: true });
  if (values.cache === undefined) return null;
  if (typeof values.cache !== "string" || values.cache === "" || values.cache.startsWith("--"))
    throw new UsageError("valget »--cache« mangler en mappe");
  return values.cache;
}
