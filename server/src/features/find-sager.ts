import type { ListedSag, SagList } from "../archive/sag-list.ts";
import { fold } from "../archive/search-text.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import { isDigit, isLetter } from "../text/characters.ts";

/** How well a case answers, the best first. */
const exact = 0;
const numberBegins = 1;
const titleBegins = 2;
const wordsBegin = 3;
const within = 4;

/**
 * The cases in which every word stands, in the number or in one of the titles: the best first, among equals the newest
 * treatment first. At most `most` of them, and how many more there are.
 */
export function findSager<Node>(
  list: SagList,
  filter: string,
  most: number,
  node: (sag: ListedSag) => Node,
): { readonly nodes: readonly Node[]; readonly more: number } {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const sagsnummer = sagsnummerKey(filter);
  const ranks: ListedSag[][] = [[], [], [], [], []];
  let count = 0;
  for (const sag of list.all()) {
    const rank = rankOf(sag, sagsnummer, words);
    if (rank === null) continue;
    count++;
    const same = ranks[rank];
    if (same && same.length < most) same.push(sag);
  }
  const nodes = ranks.flat().slice(0, Math.max(0, most)).map(node);
  return { nodes, more: count - nodes.length };
}

function rankOf({ key, searchText }: ListedSag, sagsnummer: string, words: readonly string[]): number | null {
  if (key.startsWith(sagsnummer)) return key.length === sagsnummer.length ? exact : numberBegins;
  for (const word of words) if (!searchText.includes(word)) return null;
  if (searchText.includes(`\n${words.join(" ")}`)) return titleBegins;
  return words.every((word) => beginsWord(searchText, word)) ? wordsBegin : within;
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (at === 0 || !(isLetter(before) || isDigit(before))) return true;
  }
  return false;
}
