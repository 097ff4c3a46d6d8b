/**
 * Parts of expressions that many rules call by name (`\g<name>`), written once in each expression that calls them.
 * They are put behind it, so that they move none of its groups.
 */
import type { Rule } from "./rule.ts";

const definitions = new Map<string, string>();

/** Names a part of expressions and gives what calls it. */
export function define(name: string, pattern: string): string {
  if (definitions.has(name)) throw new Error(`defined twice: ${name}`);
  definitions.set(name, pattern);
  return `\\g<${name}>`;
}

/** The rules with every expression complete. */
export function withDefinitions<T>(rules: T): T {
  return JSON.parse(JSON.stringify(rules), (key, value: unknown) =>
    typeof value === "string" && expressionKeys.has(key) ? complete(value) : value,
  ) as T;
}

const expressionKeys: ReadonlySet<string> = new Set<keyof Rule>(["match", "begin", "end", "while"]);

function complete(expression: string): string {
  const called = new Set<string>();
  const call = (text: string): void => {
    for (const [, name = ""] of text.matchAll(/\\g<(\w+)>/g)) {
      if (called.has(name)) continue;
      called.add(name);
      call(definitions.get(name) ?? "");
    }
  };
  call(expression);
  return expression + [...called].map((name) => `(?<${name}>${definitions.get(name)}){0}`).join("");
}
