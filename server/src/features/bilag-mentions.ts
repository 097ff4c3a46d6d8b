import { isPlainlySameBilag, quotedBilag } from "../facts/bilag-names.ts";
import { perPunkt } from "../facts/per-punkt.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { readWrapped } from "../facts/wrapped-text.ts";
import type { Text } from "../syntax/tree.ts";
import type { Span } from "../text/source-text.ts";

/** A name in quotation marks that the text says is an attachment's, and its place relative to the item. */
export interface BilagMention extends Span {
  readonly name: string;
}

/** The attachments that an item's text names in quotation marks, from top to bottom. Read once. */
export const bilagMentions = perPunkt((punkt, lines): readonly BilagMention[] => {
  if (punkt.closed) return [];
  const mentions: BilagMention[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    if (!/bilag/i.test(lines.line(line))) continue;
    const { text, from, to, spanOf } = readWrapped(lines, line);
    for (const { name, start, end } of quotedBilag(text)) {
      // The word stands in this line: the name of a line that wraps is found once.
      const word = text.toLowerCase().lastIndexOf("ilag", start);
      if (word >= from && word < to) mentions.push({ name, ...spanOf(start, end) });
    }
  }
  return mentions;
});

const plain = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Which of an item's attachments a name in the text means: the one of that name, else the only one that plainly is it. Its
 * index in the item's list, or null. Each name is looked for once.
 */
export const meantBilag = ({ bilag }: Pick<PunktFacts, "bilag">, name: string): number | null => {
  const names = known.get(bilag) ?? namesOf(bilag);
  const before = names.meant.get(name);
  if (before !== undefined) return before;
  const meant = names.byName.get(plain(name)) ?? onlyLike(bilag, name);
  names.meant.set(name, meant);
  return meant;
};

interface Names {
  readonly byName: ReadonlyMap<string, number>;
  /** What was found of the names that were asked for. */
  readonly meant: Map<string, number | null>;
}

const known = new WeakMap<readonly Text[], Names>();

function namesOf(bilag: readonly Text[]): Names {
  const byName = new Map<string, number>();
  bilag.forEach(({ text }, index) => {
    const name = plain(text);
    if (!byName.has(name)) byName.set(name, index);
  });
  const names: Names = { byName, meant: new Map() };
  known.set(bilag, names);
  return names;
}

/** Of a longer list the names that merely resemble it are not looked at: no item has so many attachments. */
const longestList = 200;

function onlyLike(bilag: readonly Text[], name: string): number | null {
  if (bilag.length > longestList) return null;
  const like = bilag.flatMap(({ text }, index) => (isPlainlySameBilag(name, text) ? index : []));
  const [only] = like;
  return only !== undefined && like.length === 1 ? only : null;
}
