/** Somebody who has a name. */
interface Named {
  readonly name: string;
}

/** A name of somebody known, as it stands in a line. Columns are UTF-16. */
export interface PersonMention<Known extends Named> {
  readonly person: Known;
  readonly start: number;
  readonly end: number;
}

/** Finds the whole names of known people in lines of running text. */
export interface PersonMentions<Known extends Named> {
  in(line: string): PersonMention<Known>[];
}

/** More people are on no list of a committee. */
const mostPeople = 500;

const known = new WeakMap<readonly Named[], unknown>();

/** Made once for a list of people. A name of one word is not sought: it may mean anything. */
export function mentionsOf<Known extends Named>(people: readonly Known[]): PersonMentions<Known> {
  const before = known.get(people) as PersonMentions<Known> | undefined;
  if (before) return before;
  const byName = new Map<string, Known>();
  for (const person of people.slice(0, mostPeople)) {
    if (person.name.includes(" ") && !byName.has(person.name)) byName.set(person.name, person);
  }
  const mentions = byName.size === 0 ? { in: () => [] } : mentionsByName(byName);
  known.set(people, mentions);
  return mentions;
}

function mentionsByName<Known extends Named>(byName: ReadonlyMap<string, Known>): PersonMentions<Known> {
  // The longest first: `Anne Holm Lund` is not `Anne Holm`.
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // A further word with a capital is one more name: `Anne Holm Lund` is somebody else where the list has `Anne Holm`.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join("|")})(?![\\p{L}\\p{N}]|[ -]\\p{Lu}\\p{Ll})`, "gu");
  return {
    in: (line) =>
      [...line.matchAll(pattern)].map(({ 0: name, index }) => ({
        person: byName.get(name) as Known,
        start: index,
        end: index + name.length,
      })),
  };
}
