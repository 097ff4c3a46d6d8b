import type { Random } from "../../bench/random.ts";
import type { CleanDocument, Planted } from "../document.ts";
import { type MarkPlace, mark, marksOf } from "../marked.ts";

const known = new WeakMap<CleanDocument, readonly MarkPlace[]>();

/** Marks of some kinds in a document. */
export function all(document: CleanDocument, ...kinds: readonly string[]): MarkPlace[] {
  const marks = known.get(document) ?? marksOf(document.marked);
  known.set(document, marks);
  return marks.filter(({ kind }) => kinds.includes(kind));
}

/** The words where a finding may stand. */
export const here = (marked: string): string => mark("fault", marked);

export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** All replacements against the same text. */
export function replaceAll(marked: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: now }) => text.slice(0, from) + now + text.slice(to), marked);
}

/** Other words inside a mark, the mark kept. */
export const inside = ({ start, end }: MarkPlace, text: string): Replacement => ({ from: start, to: end, text });

/** The mark with all its words goes, and its lines with it. */
export function withoutLines(marked: string, { from, to }: MarkPlace): Replacement {
  const end = marked.indexOf("\n", to);
  const blank = marked[end + 1] === "\n" ? 1 : 0;
  // Marks around it may end on its last line: their signs stay.
  const signs = end === -1 ? "" : marked.slice(to, end).replace(/[^\uE003]/g, "");
  return { from, to: end === -1 ? to : end + 1 + blank, text: signs };
}

/** A mark, as it stands, with the fault's mark around its words. */
export const around = (marked: string, { start, end }: MarkPlace): Replacement => ({
  from: start,
  to: end,
  text: here(marked.slice(start, end)),
});

/** Puts one replacement in, with the finding expected on the new words. */
export const change = (
  document: CleanDocument,
  place: MarkPlace,
  words: string,
  variety: string,
  companions?: readonly string[],
): Planted => ({
  marked: replaceAll(document.marked, [inside(place, here(words))]),
  variety,
  ...(companions ? { companions } : {}),
});

/** Some mark of these kinds, or null where the document has none. */
export function pickMark(document: CleanDocument, random: Random, ...kinds: readonly string[]): MarkPlace | null {
  const places = all(document, ...kinds);
  return places.length === 0 ? null : random.pick(places);
}

/** `role:index` of a part or text. */
export function partOf({ data }: MarkPlace): { readonly role: string; readonly punkt: string } {
  const [role = "", punkt = ""] = data.split(":");
  return { role, punkt };
}

/** One letter wrong, as fingers do it: left out, doubled, or another in its place. Not at the word's ends. */
export function misspell(random: Random, word: string): string {
  const letters = [...word.matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)].map(({ index }) => index);
  const at = random.pick(letters);
  const letter = word.charAt(at);
  switch (random.integer(0, 2)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    default: {
      const other = random.pick([..."aeioulnrst"].filter((sign) => sign !== letter.toLowerCase()));
      return word.slice(0, at) + (letter === letter.toUpperCase() ? other.toUpperCase() : other) + word.slice(at + 1);
    }
  }
}
