import { isPlainlySameBilag, quotedBilag } from "../facts/bilag-names.ts";
import { perPunkt } from "../facts/per-punkt.ts";
import { readWrapped } from "../facts/wrapped-text.ts";
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

/** Which of an item's attachments a name in the text means: the one of that name, else the only one that plainly is it. Its index, or null. */
export function meantBilag(name: string, entries: readonly { readonly text: string }[]): number | null {
  const exact = entries.findIndex(({ text }) => plain(text) === plain(name));
  if (exact >= 0) return exact;
  const like = entries.flatMap(({ text }, index) => (isPlainlySameBilag(name, text) ? index : []));
  const [only] = like;
  return only !== undefined && like.length === 1 ? only : null;
}
