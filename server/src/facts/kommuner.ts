/** `Rudersdal Kommune`, `Ringkøbing-Skjern Kommunes`. */
const named = /(?<![\p{L}-])(\p{Lu}[\p{L}]{1,30}(?:-\p{Lu}\p{L}{1,30})?) [Kk]ommunes?(?!\p{L})/gu;
/** Words that stand in front of `Kommune` and name none. */
const noNames: ReadonlySet<string> = new Set(
  "Den Denne Vores Hver Enhver Ingen Din Jeres En Anden Alle Begge Nabo I Af Til Som At Og".split(" "),
);

/** The municipalities (kommuner) that a line names, each as often as it does. */
export function findKommuner(line: string): readonly string[] {
  if (!line.includes("ommune")) return none;
  const found: string[] = [];
  for (const [, name = ""] of line.matchAll(named)) if (!noNames.has(name)) found.push(name);
  return found;
}

const none: readonly string[] = [];

/**
 * The municipality that a document speaks of most: it is the one whose minutes it holds, for others are named now and
 * then. Null where none is named more often than the next.
 */
export function kommuneOf(named: Iterable<readonly string[]>): string | null {
  const counts = new Map<string, number>();
  for (const names of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
