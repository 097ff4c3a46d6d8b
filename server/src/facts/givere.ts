import { commonGiverWords, giverNouns, ownBodies } from "../vocabulary/bevillinger.ts";
import type { Word } from "./words.ts";

/** Who gives a grant, as far as the sentence says. */
export interface Giver {
  /** The words of the name, lower case, small words left out; several for a name with its abbreviation. */
  readonly names: readonly string[];
  /** Short names in capitals: `STAR`. */
  readonly abbreviations: readonly string[];
  /** A body of the municipality itself. */
  readonly own: boolean;
}

const linking: ReadonlySet<string> = new Set(["for", "og", "i", "af", "den", "det"]);
const longestName = 10;

/** The giver whose name ends with the word at `last`: `Styrelsen for Arbejdsmarked og Rekruttering (STAR) har …`. */
export function giverEndingAt(words: readonly Word[], last: number, text: string): Giver | null {
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < longestName; at--) {
    const word = words[at] as Word;
    if (at < last && isParted(word, words[at + 1] as Word, text)) break;
    if (word.capital || (at === last && isGiverNoun(word))) first = at;
    else if (!linking.has(word.text)) break;
  }
  return first > last ? null : giverOf(words.slice(first, last + 1), text);
}

/** The giver whose name begins with the word at `first`: `fra Styrelsen for Arbejdsmarked og Rekruttering til …`. */
export function giverStartingAt(words: readonly Word[], first: number, text: string): Giver | null {
  let end = first;
  for (let at = first; at < words.length && at - first < longestName; at++) {
    const word = words[at] as Word;
    if (at > first && isParted(words[at - 1] as Word, word, text)) break;
    if (word.capital || (at === first && isGiverNoun(word))) end = at + 1;
    else if (!linking.has(word.text)) break;
  }
  return end === first ? null : giverOf(words.slice(first, end), text);
}

/** A mark ends the name between two words; the dot of an initial does not (`A.P. Møllerske Støttefond`). */
function isParted(one: Word, next: Word, text: string): boolean {
  const between = text.slice(one.end, next.start);
  return /[,;:]/.test(between) || (between.includes(".") && one.end - one.start > 1);
}

const isGiverNoun = ({ text }: Word): boolean => giverNouns.test(text) || ownBodies.test(text);

/** `KB`, `BR`, `ØU`, `EBU`: the municipality's own bodies. */
const ownAbbreviation = /^(?:KB|BR|(?!EU$)[A-ZÆØÅ]{1,4}U)$/;

function giverOf(words: readonly Word[], text: string): Giver | null {
  const raw = words.filter(({ text: word }) => !linking.has(word)).map(({ start, end }) => text.slice(start, end));
  const abbreviations = raw.filter((word) => /^[A-ZÆØÅ]{2,8}s?$/.test(word)).map((word) => word.replace(/s$/, ""));
  const names = raw.filter((word) => !/^[A-ZÆØÅ]{2,8}s?$/.test(word)).map((word) => word.toLowerCase());
  const own = names.some((word) => ownBodies.test(word)) || abbreviations.some((short) => ownAbbreviation.test(short));
  if (!own && abbreviations.length === 0 && !names.some((word) => giverNouns.test(word))) return null;
  return { names, abbreviations, own };
}

/**
 * Whether two names may be the same giver's: they share a name that few bear, an abbreviation, or one is the other's
 * abbreviation or common noun (`Styrelsen`).
 */
export function sameGiver(a: Giver, b: Giver): boolean {
  if (a.own !== b.own) return false;
  if (a.abbreviations.some((short) => b.abbreviations.includes(short) || isShortFor(short, b.names))) return true;
  if (b.abbreviations.some((short) => isShortFor(short, a.names))) return true;
  if (isCommonNounFor(a, b) || isCommonNounFor(b, a)) return true;
  const rareOfA = a.names.filter((name) => !commonGiverWords.has(name));
  const rareOfB = b.names.filter((name) => !commonGiverWords.has(name));
  if (rareOfA.length > 0 && rareOfB.length > 0) return rareOfA.some((name) => rareOfB.includes(name));
  return a.names.some((name) => b.names.includes(name));
}

/** `Styrelsen` may be STAR, `ministeriet` BUVM: the noun alone does not say otherwise. */
function isCommonNounFor({ names, abbreviations }: Giver, other: Giver): boolean {
  if (abbreviations.length > 0 || names.length !== 1 || other.names.length > 0) return false;
  const initial = names[0] === "styrelsen" ? /^S/ : names[0] === "ministeriet" ? /M/ : null;
  return initial !== null && other.abbreviations.some((short) => initial.test(short));
}

/** `STAR` for Styrelsen for Arbejdsmarked og Rekruttering: the names' initials stand in it, in their order. */
function isShortFor(short: string, names: readonly string[]): boolean {
  const letters = short.toLowerCase();
  if (names.length < 2 || letters.length > names.length + 2 || letters.charAt(0) !== (names[0] as string).charAt(0)) return false;
  let at = -1;
  for (const name of names) {
    at = letters.indexOf(name.charAt(0), at + 1);
    if (at === -1) return false;
  }
  return true;
}
