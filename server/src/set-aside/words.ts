const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A hash of words, in 16 hexadecimal digits (FNV-1a, 64 bits over UTF-16 code units). White space counts once, and not
 * at the ends. The findings of one item are told apart by it: nobody gains by two that collide.
 */
export function hashWords(words: string): string {
  let hash = offsetBasis;
  for (const unit of spacedOnce(words)) {
    for (let index = 0; index < unit.length; index++) hash = BigInt.asUintN(64, (hash ^ BigInt(unit.charCodeAt(index))) * prime);
  }
  return hash.toString(16).padStart(16, "0");
}

const spacedOnce = (words: string): string => words.normalize("NFC").trim().replace(/\s+/gu, " ");

const longestQuote = 80;

/** The beginning of words, to be read by people. */
export function quoteOf(words: string): string {
  const quote = spacedOnce(words);
  return quote.length <= longestQuote ? quote : `${[...quote.slice(0, longestQuote - 1)].filter(isWhole).join("").trimEnd()}…`;
}

/** Not one half of a pair of UTF-16 code units. */
const isWhole = (character: string): boolean => !/^[\ud800-\udfff]$/.test(character);
