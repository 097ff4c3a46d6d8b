/** Endings of Danish nouns, adjectives and participles. Longer ones first: the rest is what the words share. */
const endings = ["ernes", "enes", "erne", "ers", "ens", "ets", "ene", "ere", "er", "en", "et", "es", "ne", "te", "e", "n", "r", "s", "t"];

/** What may be left of a word (lower case) without its ending; the word itself among them. */
const stems = (word: string): string[] => [
  word,
  ...endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
];

/** Whether two words (lower case) may be two forms of one: `deltagere` and `deltagerne`, `personale` and `personalet`. */
export function mayBeSameWord(a: string, b: string): boolean {
  const others = new Set(stems(b));
  return stems(a).some((stem) => stem.length >= shortestStem && others.has(stem));
}

const shortestStem = 3;
