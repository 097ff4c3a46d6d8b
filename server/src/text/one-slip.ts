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
  readonly #byStart = new Map<string, Known<Entry>[]>();
  readonly #byEnd = new Map<string, Known<Entry>[]>();

  /** Lower case; words of at least eight letters. */
  constructor(words: Iterable<Known<Entry>>) {
    for (const known of words) {
      add(this.#byStart, known[0].slice(0, keyLength), known);
      add(this.#byEnd, known[0].slice(-keyLength), known);
    }
  }

  /** The word that `word` (lower case) is one slip away from, with its entry: of several, one that ends as it does. */
  near(word: string): Known<Entry> | null {
    const start = this.#byStart.get(word.slice(0, keyLength));
    const found = start === undefined ? null : nearest(start, word, textOf);
    if (found !== null) return found;
    const end = this.#byEnd.get(word.slice(-keyLength));
    return end === undefined ? null : nearest(end, word, textOf);
  }
}

type Known<Entry> = readonly [word: string, entry: Entry];
const textOf = ([word]: Known<unknown>): string => word;
const keyLength = 4;

function add<Entry>(index: Map<string, Known<Entry>[]>, key: string, known: Known<Entry>): void {
  const others = index.get(key);
  if (others) others.push(known);
  else index.set(key, [known]);
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
