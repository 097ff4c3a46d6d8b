import { isGiven, type Setting } from "./setting.ts";

/** A setting that is malformed, by its whole name, and what it is set to. Its default holds. */
export interface SettingsProblem {
  readonly setting: string;
  readonly value: unknown;
}

/** The section `referat`: settings in groups in groups, any of which may be malformed. Each problem is named once. */
export class Section {
  readonly #given: unknown;
  readonly #problems: SettingsProblem[];
  readonly #refused = new Set<string>();

  constructor(given: unknown, problems: SettingsProblem[]) {
    this.#given = given;
    this.#problems = problems;
  }

  read<Value>(setting: Setting<Value>): Value {
    const parts = setting.name.split(".");
    const given = this.group(...parts.slice(0, -1))[parts.at(-1) ?? ""];
    return setting.read(given, (value) => this.refuse(setting.name, value));
  }

  /** All that is given in a group of settings; of a malformed one, nothing. */
  group(...path: readonly string[]): Record<string, unknown> {
    let group = this.#record("", this.#given);
    path.forEach((part, index) => {
      group = this.#record(path.slice(0, index + 1).join("."), group[part]);
    });
    return group;
  }

  refuse(name: string, value: unknown): void {
    this.#problems.push({ setting: name === "" ? "referat" : `referat.${name}`, value });
  }

  #record(name: string, value: unknown): Record<string, unknown> {
    if (isRecord(value)) return value;
    if (isGiven(value) && !this.#refused.has(name)) {
      this.#refused.add(name);
      this.refuse(name, value);
    }
    return {};
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
