import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Language } from "../features/snapshot.ts";
import type { Severity } from "../rules/rule.ts";
import { levels } from "./check.ts";
import { UsageError } from "./usage-error.ts";

export interface CheckOptions {
  readonly command: "check";
  readonly paths: readonly string[];
  readonly format: "text" | "json";
  readonly least: Exclude<Severity, "off">;
  readonly language: Language;
}

export type Options =
  | CheckOptions
  | { readonly command: "outline"; readonly file: string; readonly format: "text" | "json" }
  | { readonly command: "help" | "version" };

/** Reads a command line; throws a `UsageError` where it is not understood. */
export function parseOptions(args: readonly string[]): Options {
  const [command, ...rest] = args;
  switch (command) {
    case "check":
      return checkOptions(rest);
    case "outline":
      return outlineOptions(rest);
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

function checkOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args, {
    format: { type: "string", default: "text" },
    "min-severity": { type: "string", default: "hint" },
    language: { type: "string", default: "da" },
    help,
  });
  if (values.help) return { command: "help" };
  return {
    command: "check",
    paths: positionals.length > 0 ? positionals : ["."],
    format: oneOf("format", values.format, ["text", "json"]),
    least: oneOf("min-severity", values["min-severity"], levels),
    language: oneOf("language", values.language, ["da", "en"]),
  };
}

function outlineOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args, { format: { type: "string", default: "text" }, help });
  if (values.help) return { command: "help" };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("outline tager én fil. Prøv: referat outline FIL");
  return { command: "outline", file, format: oneOf("format", values.format, ["text", "json"]) };
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

function oneOf<Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${name} kan være ${allowed.join(", ")}; ikke »${value}«`);
  return found;
}
