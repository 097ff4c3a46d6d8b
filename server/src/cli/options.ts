import { type ParseArgsConfig, parseArgs } from "node:util";
import type { CaseOptions } from "./case.ts";
import { type CheckOptions, checkSettings, readCheckOptions } from "./check-options.ts";
import { UsageError } from "./usage-error.ts";

export type Options =
  | CheckOptions
  | CaseOptions
  | { readonly command: "outline"; readonly file: string; readonly format: "text" | "json" }
  | { readonly command: "help" | "version" };

/** Reads a command line; throws a `UsageError` where it is not understood. */
export function parseOptions(args: readonly string[]): Options {
  const [command, ...rest] = args;
  switch (command) {
    case "check": {
      const { values, positionals } = split(rest, { ...checkSettings, help });
      return values.help ? { command: "help" } : readCheckOptions(values, positionals);
    }
    case "outline":
      return outlineOptions(rest);
    case "case":
      return caseOptions(rest);
    case "--version":
    case "-v":
      return { command: "version" };
    case undefined:
    case "help":
    case "--help":
    case "-h":
      return { command: "help" };
    default:
      throw new UsageError(`ukendt kommando »${command}«. Prøv: referat --help`);
  }
}

function outlineOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args, { format: { type: "string", default: "text" }, help });
  if (values.help) return { command: "help" };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("outline tager én fil. Prøv: referat outline FIL");
  if (values.format !== "text" && values.format !== "json") throw new UsageError(`--format kan være text, json; ikke »${values.format}«`);
  return { command: "outline", file, format: values.format };
}

function caseOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args, { format: { type: "string", default: "text" }, help });
  if (values.help) return { command: "help" };
  const [sagsnummer, ...paths] = positionals;
  if (sagsnummer === undefined) throw new UsageError("case tager et sagsnummer. Prøv: referat case 19/11689 MAPPE");
  const { format } = values;
  if (format !== "text" && format !== "json") throw new UsageError(`--format kan være text, json; ikke »${format}«`);
  return { command: "case", sagsnummer, paths: paths.length > 0 ? paths : ["."], format };
}

const help = { type: "boolean", short: "h", default: false } as const;

/** Node's own reading of options; what it does not understand is said in one Danish line. */
function split<Known extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'([^' ]+)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(`ukendt valg »${option}«. Prøv: referat --help`);
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new UsageError(`valget »${option}« mangler en værdi, eller tager ingen`);
    throw error;
  }
}
