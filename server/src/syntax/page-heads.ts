import type { LineMark } from "./scan.ts";

/**
 * Finds page heads: text made from PDF repeats the page's head in the middle of a section, some five lines such as
 * `Økonomiudvalget / Referat / Åbent referat / Dato: … / Side 4`. They are no part of the text around them.
 *
 * Returns the indices in `marks` of all lines that belong to a page head.
 */
export function findPageHeads(marks: readonly LineMark[]): ReadonlySet<number> {
  const found = new Set<number>();
  marks.forEach((mark, index) => {
    if (mark.mark !== "page") return;
    found.add(index);
    for (let before = index - 1; before > index - 7 && isHeadLine(marks[before]); before--) found.add(before);
    for (let after = index + 1; after < index + 7 && isHeadLine(marks[after]); after++) found.add(after);
  });
  return found;
}

const kindLine =
  /^(?:(?:åbent |lukket |åben )?(?:referat|dagsorden|beslutningsprotokol|protokol)|dato:?(?: .{0,40})?|udskrevet .{0,40}|.{0,60} kommune)$/i;
const bodyLine = /^[A-ZÆØÅ][^.:;,!?\d]{2,70}(?:udvalget|udvalg|byrådet|byråd|bestyrelsen|rådet)$/;

function isHeadLine(mark: LineMark | undefined): boolean {
  if (!mark || mark.section || mark.decision || mark.sagsnummer) return false;
  const { text } = mark.plain;
  return text.length <= 80 && (kindLine.test(text) || bodyLine.test(text));
}
