import type { Message } from "../rules/rule.ts";
import { isGlob } from "./selection.ts";

/** Where a setting may be made: for each folder, for the window, or also for the machine that the folder lies on. */
export type SettingScope = "resource" | "window" | "machine-overridable";

/** A setting as it is declared: what the editor shows of it, and how the server reads it. */
export interface Setting<Value> {
  /** Below `referat.`: `archive.maxFiles`. */
  readonly name: string;
  readonly scope: SettingScope;
  readonly standard: Value;
  /** What it does, in Markdown; `#files.exclude#` in backticks leads to another setting. */
  readonly meaning: Message;
  /** What its values mean, where they are named. */
  readonly values?: Readonly<Record<string, Message>>;
  /** Its form as JSON schema has it, without the words. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The value that holds; `refuse` is told of what cannot be used. Nothing given is no error. */
  read(given: unknown, refuse: (value: unknown) => void): Value;
}

type Declared<Value> = Pick<Setting<Value>, "name" | "scope" | "standard" | "meaning">;

/** On or off. */
export function toggle(declared: Declared<boolean>): Setting<boolean> {
  return {
    ...declared,
    schema: { type: "boolean" },
    read: reader(declared.standard, (given): given is boolean => typeof given === "boolean"),
  };
}

/** One of some named values. */
export function choice<Value extends string>(
  declared: Declared<NoInfer<Value>> & { readonly values: Readonly<Record<Value, Message>> },
): Setting<Value> {
  const values = Object.keys(declared.values);
  const isValue = (given: unknown): given is Value => typeof given === "string" && values.includes(given);
  return { ...declared, schema: { type: "string", enum: values }, read: reader<Value>(declared.standard, isValue) };
}

/** A number without decimals, at least `minimum`. */
export function wholeNumber({ minimum, ...declared }: Declared<number> & { readonly minimum: number }): Setting<number> {
  const isValue = (given: unknown): given is number => Number.isInteger(given) && (given as number) >= minimum;
  return { ...declared, schema: { type: "integer", minimum }, read: reader(declared.standard, isValue) };
}

/** Globs. Of a list that is malformed in part, the rest holds. */
export function globs(declared: Declared<readonly string[]>): Setting<readonly string[]> {
  return {
    ...declared,
    schema: { type: "array", items: { type: "string" } },
    read(given, refuse) {
      if (!isGiven(given)) return declared.standard;
      if (Array.isArray(given))
        return given.filter((glob): glob is string => {
          const isFit = typeof glob === "string" && isGlob(glob);
          if (!isFit) refuse(glob);
          return isFit;
        });
      refuse(given);
      return declared.standard;
    },
  };
}

const reader =
  <Value>(standard: Value, isValue: (given: unknown) => given is Value) =>
  (given: unknown, refuse: (value: unknown) => void): Value => {
    if (isValue(given)) return given;
    if (isGiven(given)) refuse(given);
    return standard;
  };

/** Many an editor says null where nothing is set. */
export const isGiven = (given: unknown): boolean => given !== undefined && given !== null;
