import { closest } from "fastest-levenshtein";
import type { Language } from "../features/snapshot.ts";
import type { Level } from "../rules/active-rules.ts";
import { rules } from "../rules/index.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { UsageError } from "./usage-error.ts";

export const formats = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof formats)[number];

export interface CheckOptions {
  readonly command: "check";
  readonly paths: readonly string[];
  readonly format: Format;
  /** Quieter findings are left out. */
  readonly least: Level;
  readonly language: Language;
  /** Of rules whose own severity is not to hold, by code. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** Folders with other meetings, to which the documents may refer. */
  readonly archive: readonly string[];
  /** What is done about findings with a safe fix. */
  readonly fix: "no" | "write" | "show";
  /** Findings that somebody set aside are left out. */
  readonly setAside: boolean;
  /** What was set aside and is no longer found is listed, too. */
  readonly staleSetAside: boolean;
}

/** What `referat check` takes, as Node reads it. */
export const checkSettings = {
  format: { type: "string", default: "text" },
  "min-severity": { type: "string", default: "hint" },
  language: { type: "string", default: "da" },
  rule: { type: "string", multiple: true },
  archive: { type: "string", multiple: true },
  fix: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  "no-set-aside": { type: "boolean", default: false },
  "stale-set-aside": { type: "boolean", default: false },
} as const;

interface Values {
  readonly format: string;
  readonly "min-severity": string;
  readonly language: string;
  readonly rule?: readonly string[] | undefined;
  readonly archive?: readonly string[] | undefined;
  readonly fix: boolean;
  readonly "dry-run": boolean;
  readonly "no-set-aside": boolean;
  readonly "stale-set-aside": boolean;
}

/** The levels a report may have, from loud to quiet. */
export const levels: readonly Level[] = severities.filter((severity) => severity !== "off").reverse();

/** Throws a `UsageError` where a value is not known, or where values do not go together. */
export function readCheckOptions(values: Values, paths: readonly string[]): CheckOptions {
  const format = oneOf("format", values.format, formats);
  const fix = fixOf(values, format);
  const setAside = !values["no-set-aside"];
  const staleSetAside = values["stale-set-aside"];
  if (staleSetAside && !setAside) throw new UsageError("--stale-set-aside og --no-set-aside kan ikke bruges sammen");
  if (staleSetAside && format !== "text" && format !== "json")
    throw new UsageError("--stale-set-aside kan bruges med --format text og json");
  return {
    command: "check",
    paths: paths.length > 0 ? paths : ["."],
    format,
    least: oneOf("min-severity", values["min-severity"], levels),
    language: oneOf("language", values.language, ["da", "en"]),
    severities: new Map((values.rule ?? []).map(severityOf)),
    archive: values.archive ?? [],
    fix,
    setAside,
    staleSetAside,
  };
}

function fixOf(values: Values, format: Format): CheckOptions["fix"] {
  if (!values["dry-run"]) return values.fix ? "write" : "no";
  if (!values.fix) throw new UsageError("--dry-run hører sammen med --fix: referat check --fix --dry-run");
  if (format !== "text") throw new UsageError("--dry-run viser rettelserne som tekst og kan ikke bruges med --format");
  return "show";
}

/** `sum-afviger=off`: a rule's code and the severity it is to have. */
function severityOf(given: string): [string, Severity] {
  const [code = "", severity, ...more] = given.split("=");
  if (severity === undefined || more.length > 0)
    throw new UsageError(`--rule skrives som KODE=NIVEAU, for eksempel sum-afviger=off; ikke »${given}«`);
  const codes = rules.map((rule) => rule.code);
  if (!codes.includes(code)) throw new UsageError(`--rule: der er ingen regel »${code}«. Mente du »${closest(code, codes)}«?`);
  return [code, oneOf(`rule ${code}`, severity, severities)];
}

function oneOf<Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${name} kan være ${allowed.join(", ")}; ikke »${value}«`);
  return found;
}
