import type { Person } from "./people.ts";

/** A name of somebody known, as it stands in a line. Columns are UTF-16. */
export interface PersonMention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

/** Finds the whole names of known people in lines of running text. */
export interface PersonMentions {
  in(line: string): PersonMention[];
}

/** More people are on no list of a committee. */
const mostPeople = 500;

const known = new WeakMap<readonly Person[], PersonMentions>();

/** Made once for a list of people. A name of one word is not sought: it may mean anything. */
export function mentionsOf(people: readonly Person[]): PersonMentions {
  const before = known.get(people);
  if (before) return before;
  const byName = new Map<string, Person>();
  for (const person of people.slice(0, mostPeople))
    if (person.name.includes(" ") && !byName.has(person.name)) byName.set(person.name, person);
  const mentions = byName.size === 0 ? nobody : mentionsByName(byName);
  known.set(people, mentions);
  return mentions;
}

const nobody: PersonMentions = { in: () => [] };

function mentionsByName(byName: ReadonlyMap<string, Person>): PersonMentions {
  // The longest first: `Anne Holm Lund` is not `Anne Holm`.
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return {
    in: (line) =>
      [...line.matchAll(pattern)].map(({ 0: name, index }) => ({
        person: byName.get(name) as Person,
        start: index,
        end: index + name.length,
      })),
  };
}
