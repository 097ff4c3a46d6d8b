import { sag } from "./case.ts";
import { check } from "./check.ts";
import { parseOptions } from "./options.ts";
import { outline } from "./outline.ts";
import type { Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

/** Runs a command other than `lsp`. Returns the exit code; throws a `UsageError` where the command is not understood. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseOptions(args);
  switch (options.command) {
    case "help":
      await terminal.out(usage(terminal.version));
      return 0;
    case "version":
      await terminal.out(`${terminal.version}\n`);
      return 0;
    case "outline":
      return outline(options.file, options.format, terminal);
    case "case":
      return sag(options, terminal);
    case "check":
      return check(options, terminal);
  }
}
