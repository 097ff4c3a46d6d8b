/**
 * Whether two words differ by one slip of the pen: a letter left out, put in or taken for another, or two neighbours
 * that have changed places. Linear in the words' length.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * Words by their first and last four letters. One slip leaves one of the two as it is in any word of eight letters or
 * more, so that looking a word up costs next to nothing for the many words that are near none.
 */
export class SlipIndex<Entry> {
  readonly #entries = new Map<string, [word: string, entry: Entry][]>();

  /** Lower case; words of at least eight letters. */
  constructor(words: Iterable<readonly [word: string, entry: Entry]>) {
    for (const [word, entry] of words) {
      for (const key of new Set([firstLetters(word), lastLetters(word)])) {
        const known = this.#entries.get(key);
        if (known) known.push([word, entry]);
        else this.#entries.set(key, [[word, entry]]);
      }
    }
  }

  /** The word that `word` (lower case) is one slip away from, with its entry: of several, one that ends as it does. */
  near(word: string): readonly [word: string, entry: Entry] | null {
    return this.#nearIn(firstLetters(word), word) ?? this.#nearIn(lastLetters(word), word);
  }

  #nearIn(key: string, word: string): readonly [word: string, entry: Entry] | null {
    const known = this.#entries.get(key);
    return known === undefined ? null : nearest(known, word, ([other]) => other);
  }
}

/** Of the candidates one slip away from `word`, the first that ends in the same letter, else the first. */
export function nearest<Candidate>(
  candidates: readonly Candidate[],
  word: string,
  textOf: (candidate: Candidate) => string,
): Candidate | null {
  let first: Candidate | null = null;
  for (const candidate of candidates) {
    const text = textOf(candidate);
    if (!isOneSlip(text, word)) continue;
    if (text.at(-1) === word.at(-1)) return candidate;
    first ??= candidate;
  }
  return first;
}

const keyLength = 4;
const firstLetters = (word: string): string => `${word.slice(0, keyLength)}…`;
const lastLetters = (word: string): string => `…${word.slice(-keyLength)}`;
