/** The parts of a TextMate grammar that we use, and how a rule is put together from named pieces. */

export interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  /** Asked at the beginning of each line behind the first; where it fails, all that began inside ends, too. */
  readonly while?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly applyEndPatternLast?: boolean;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;

/** A piece of an expression that gets a scope of its own, or rules of its own for what it holds. */
export interface Piece {
  readonly scope?: string;
  readonly pattern: string;
  readonly patterns?: readonly Rule[];
}

export interface Expression {
  readonly source: string;
  readonly captures: Captures;
  /** Number of capturing groups: the next one is `groups + 1`. */
  readonly groups: number;
}

type Part = string | Piece | Expression;

/**
 * Joins pieces to one expression and counts the groups, so that nobody has to: a plain string stands as it is, a
 * piece becomes a capturing group with its scope, an expression brings its own groups along.
 */
export function expression(strings: TemplateStringsArray, ...parts: readonly Part[]): Expression {
  const captures: Record<string, Captures[string]> = {};
  let source = strings.raw[0] ?? "";
  let groups = 0;
  parts.forEach((part, index) => {
    if (typeof part === "string") {
      source += uncaptured(part);
    } else if ("source" in part) {
      for (const [group, capture] of Object.entries(part.captures)) captures[Number(group) + groups] = capture;
      groups += part.groups;
      source += part.source;
    } else {
      groups += 1;
      captures[groups] = { ...(part.scope && { name: scoped(part.scope) }), ...(part.patterns && { patterns: part.patterns }) };
      source += `(${uncaptured(part.pattern)})`;
    }
    source += strings.raw[index + 1] ?? "";
  });
  return { source, captures, groups };
}

/** A rule for one run of text. */
export function matching(scope: string | null, { source, captures }: Expression): Rule {
  return { ...(scope && { name: scoped(scope) }), match: source, captures };
}

/** A rule for a whole line that is known by its beginning; the rest of the line has `patterns`. */
export const lineWith = (scope: string | null, { source, captures }: Expression, patterns: readonly Rule[]): Rule => ({
  ...(scope && { name: scoped(scope) }),
  begin: source,
  beginCaptures: captures,
  end: "$",
  patterns,
});

export const piece = (scope: string, pattern: string, patterns?: readonly Rule[]): Piece => ({
  scope,
  pattern,
  ...(patterns && { patterns }),
});

export const include = (name: string): Rule => ({ include: `#${name}` });

/** The name of a rule that there is one of for each way of numbering. */
export const named = (name: string, numbering: string): string => `${name}-${numbering}`;

/** An end that never comes: what has begun so lasts as long as what it stands in. */
export const never = "(?!)";

/** Every scope ends with the language's name; several scopes are parted by blanks. */
const scoped = (scope: string): string =>
  scope
    .split(" ")
    .map((name) => `${name}.referat`)
    .join(" ");

/** Groups, and what only looks like one: an escaped bracket, or one within a class. */
const groupOrLookalike = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/gs;

/** A forgotten group would shift all scopes behind it: better no grammar at all. */
function uncaptured(pattern: string): string {
  if (pattern.match(groupOrLookalike)?.includes("(")) throw new Error(`capturing group in a plain piece: ${pattern}`);
  return pattern;
}

/** The same expression without its groups, for looking ahead. */
export const unpainted = ({ source }: Expression): string => source.replace(groupOrLookalike, (found) => (found === "(" ? "(?:" : found));
