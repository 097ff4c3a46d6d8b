import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { runs } from "../grammar/hostile-lines.ts";
import { isLinear } from "./cost.ts";
import type { Expression } from "./expression.ts";

const parser = new RegExpParser();

/** What the signs of a set stand for here: one of each. */
const signs: Readonly<Record<string, string>> = { digit: "1", space: " ", any: "x", Lu: "A", N: "1" };

/** Whether it repeats something without a limit: else its cost at each place is bounded. */
export function repeatsForever({ source, flags }: Expression): boolean {
  let found = false;
  visitRegExpAST(parsed(source, flags), {
    onQuantifierEnter({ max }) {
      if (max === Number.POSITIVE_INFINITY) found = true;
    },
  });
  return found;
}

/** Characters that it speaks of, one of each set. */
function charactersOf({ source, flags }: Expression): Set<string> {
  const found = new Set<string>();
  visitRegExpAST(parsed(source, flags), {
    onCharacterEnter: ({ value }) => void found.add(String.fromCodePoint(value)),
    onCharacterSetEnter: (set) => void found.add(signs[set.kind === "property" ? (set.value ?? set.key) : set.kind] ?? "a"),
  });
  return found;
}

const parsed = (source: string, flags: string) => parser.parsePattern(source, 0, source.length, { unicode: flags.includes("u") });

/** So many characters of an expression are tried in pairs. */
const mostCharacters = 14;
const length = 6_000;

/** The texts, of what is repeated, on which an expression takes time that grows with their square. */
export function slowOn(expression: Expression): string[] {
  const pattern = new RegExp(expression.source, expression.flags);
  const characters = [...charactersOf(expression)].slice(0, mostCharacters);
  const pairs = characters.flatMap((one) => characters.map((other) => one + other));
  return [...new Set([...characters, ...pairs, ...runs])].filter((text) =>
    ends.some(
      (end) =>
        !isLinear(length, (size) => {
          const whole = text.repeat(size / text.length) + end;
          return () => whole.replace(pattern, "");
        }),
    ),
  );
}

/** What makes a match fail at the last moment. */
const ends = ["", "\u0000", "\u2028"];
