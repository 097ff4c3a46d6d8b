/** What the Enter key adds behind a point of a list. The editor cannot count, so each number has a rule of its own. */

export interface OnEnterRule {
  readonly beforeText: { readonly pattern: string };
  readonly afterText: { readonly pattern: string };
  readonly action: { readonly indent: "none"; readonly appendText?: string };
}

/** Recommendations with more points are rare; behind the last, one counts by hand. */
const mostPoints = 20;
const letters = [..."abcdefghijklmn"];

/** `marker` and the one that follows it: `1.` and `2.`, `a)` and `b)`. */
const markers: readonly (readonly [string, string])[] = [
  ...[".", ")"].flatMap((sign) =>
    Array.from({ length: mostPoints - 1 }, (_, index) => [`${index + 1}${sign}`, `${index + 2}${sign}`] as const),
  ),
  ...letters.slice(0, -1).map((letter, index) => [`${letter})`, `${letters[index + 1]})`] as const),
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const rule = (pattern: string, appendText?: string): OnEnterRule => ({
  beforeText: { pattern },
  afterText: { pattern: "^\\s*$" },
  action: { indent: "none", ...(appendText && { appendText }) },
});

/** A point of a recommendation goes on as long as its sentence does: its last point ends with a full stop. */
const unfinished = "\\S(?:.*[^.\\s])?\\s*$";

/**
 * `1. at …`, `- 1) at …`. Without `at`, `1.` may as well be an item's heading, and `2.` would be wrong behind it. What is written
 * otherwise (`1. At`, `A)`, a tab), the server counts.
 */
const numbered = markers.flatMap(([marker, next]) => [
  rule(`^\\s*${escaped(marker)} at\\s+${unfinished}`, `${next} at `),
  rule(`^\\s*- ${escaped(marker)} at\\s+${unfinished}`, `- ${next} at `),
]);

/** `2) …`: no item's heading is written so. */
const listed = markers
  .filter(([marker]) => marker.endsWith(")"))
  .map(([marker, next]) => rule(`^\\s*${escaped(marker)} (?![aA]t\\s)\\S.*$`, `${next} `));

const bullets = ["-", "–", "•", "*"];

export const onEnterRules: readonly OnEnterRule[] = [
  // A point without text ends the list.
  rule("^\\s*(?:[-–•*]\\s)?(?:\\d{1,2}[.)]|[a-zæøåA-ZÆØÅ]\\)|[-–•*])(?:\\s[aA]t)?\\s*$"),
  ...numbered,
  ...listed,
  ...["at", "At"].map((at) => rule(`^\\s*- ${at}\\s+${unfinished}`, `- ${at} `)),
  rule("^\\s*- [aA]t\\s.*\\.\\s*$"),
  // A bullet with a number of its own cannot be counted on without `at`.
  rule("^\\s*[-–•*]\\s+(?:\\d{1,2}|[a-zæøåA-ZÆØÅ])[.)](?:\\s.*)?$"),
  ...bullets.map((bullet) => rule(`^\\s*${escaped(bullet)}\\t\\s*\\S.*$`, `${bullet}\t`)),
  ...bullets.map((bullet) => rule(`^\\s*${escaped(bullet)}\\s+\\S.*$`, `${bullet} `)),
];
