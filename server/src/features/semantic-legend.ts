import type { SemanticTokensLegend } from "vscode-languageserver-types";

/**
 * What is told of words beside what the grammar sees. Each has a standard type for editors that know no other; an editor that
 * names ours among those it knows is given ours, so that themes and users can colour them by themselves.
 */
const types = [
  { name: "person", standard: "function" },
  { name: "committee", standard: "type" },
  { name: "reference", standard: "string" },
  { name: "amount", standard: "number" },
  { name: "otherDecision", standard: "class" },
] as const;

export type TokenType = (typeof types)[number]["name"];

/** `declaration`: where a list names the person. `total` and `part`: of a sum. */
const modifiers = ["declaration", "total", "part"] as const;

export type TokenModifier = (typeof modifiers)[number];

/** Numbers as the legend gives them; the same for every editor. */
export const tokenType: Readonly<Record<TokenType, number>> = Object.fromEntries(types.map(({ name }, index) => [name, index])) as Record<
  TokenType,
  number
>;

/** Bits as the legend gives them. */
export const tokenModifier: Readonly<Record<TokenModifier, number>> = Object.fromEntries(
  modifiers.map((name, index) => [name, 1 << index]),
) as Record<TokenModifier, number>;

/** The legend for an editor that knows these types. */
export const legendFor = (known: readonly string[]): SemanticTokensLegend => ({
  tokenTypes: types.map(({ name, standard }) => (known.includes(name) ? name : standard)),
  tokenModifiers: [...modifiers],
});

/** The names of our own types. */
export const ownTokenTypes: readonly TokenType[] = types.map(({ name }) => name);
