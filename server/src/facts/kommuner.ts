import { isLetter } from "../text/characters.ts";

/** Words that stand in front of `Kommune` and name none. */
const noNames: ReadonlySet<string> = new Set("Den Denne Vores Hver Enhver Ingen Din Jeres En Anden Alle Begge Nabo".split(" "));

const none: readonly string[] = [];
const shortestName = 3;
const longestName = 60;

/** The municipalities (kommuner) that a line names, each as often as it does: `Rudersdal Kommune`, `Ringkøbing-Skjern Kommunes`. */
export function findKommuner(line: string): readonly string[] {
  let at = line.indexOf("ommune");
  if (at < 0) return none;
  const found: string[] = [];
  for (; at >= 0; at = line.indexOf("ommune", at + 6)) {
    const name = line.charAt(at - 2) === " " && isWholeWord(line, at) ? nameBefore(line, at - 2) : null;
    if (name !== null) found.push(name);
  }
  return found;
}

/** `Kommune`, `kommunes`: not `Kommunen`, `Kommunekemi`. */
function isWholeWord(line: string, at: number): boolean {
  if (!"Kk".includes(line.charAt(at - 1))) return false;
  const end = line.charAt(at + 6) === "s" ? at + 7 : at + 6;
  return !isLetter(line.charCodeAt(end));
}

/** The name with a capital that ends at column `end`, hyphens in it included. */
function nameBefore(line: string, end: number): string | null {
  let start = end;
  while (start > 0 && end - start <= longestName && (isLetter(line.charCodeAt(start - 1)) || line.charAt(start - 1) === "-")) start--;
  const name = line.slice(start, end);
  if (name.length < shortestName || name.length > longestName || !/^\p{Lu}/u.test(name) || noNames.has(name)) return null;
  return name;
}

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
