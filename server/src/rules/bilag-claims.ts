import { quotedBilag } from "../facts/bilag-names.ts";
import { perPunkt } from "../facts/per-punkt.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { readWrapped, type WrappedText } from "../facts/wrapped-text.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { belongsElsewhere, elsewhere, encloses, listsBilag, ofTexts, pointsTo, pointsToName } from "../vocabulary/bilag.ts";

/** Where an item's own text says that an attachment is enclosed, whether or not it lists any. Lines are the item's. */
export const bilagClaims = perPunkt((punkt, lines): readonly Span[] => {
  if (punkt.closed) return [];
  const claims: Span[] = [];
  for (const [from, to] of ownText(punkt)) {
    for (let line = from; line < to; line++) {
      if (!/bilag/i.test(lines.line(line))) continue;
      const wrapped = readWrapped(lines, line);
      for (const { start, end } of claimsOf(wrapped)) claims.push(wrapped.spanOf(start, end));
    }
  }
  return claims.length > 0 && listsOtherwise(lines) ? [] : claims;
});

/** The item lists attachments without a section for them: they may be those that are spoken of. */
function listsOtherwise(lines: Lines): boolean {
  for (let line = 0; line < lines.lineCount; line++) if (listsBilag.test(plainLine(lines.line(line)).text)) return true;
  return false;
}

/** The item's own text: not its decisions, nor its history, which speak of other papers. */
function ownText({ sections }: PunktFacts): (readonly [from: number, to: number])[] {
  return sections
    .filter(({ role }) => role !== "history" && role !== "decision" && role !== "recommendation-decision" && role !== "route")
    .map(({ heading, lineCount }) => [heading.line, heading.line + lineCount]);
}

/** The sentences with a word for attachments in the line itself that say one is enclosed. */
function claimsOf({ text, from, to }: WrappedText): readonly { readonly start: number; readonly end: number }[] {
  const claims: { readonly start: number; readonly end: number }[] = [];
  const names = quotedBilag(text);
  let at = 0;
  for (const sentence of text.split(/(?<=[.!?]) (?=[A-ZÆØÅ])/)) {
    const start = at;
    at += sentence.length + 1;
    if (at <= from || start >= to || !/bilag/i.test(sentence)) continue;
    // What an attachment is called says nothing of where it is.
    const unnamed = names
      .filter((name) => name.start > start && name.end < at)
      .reduce((words, { start: first, end }) => words.slice(0, first - start) + blank(end - first) + words.slice(end - start), sentence);
    if (elsewhere.test(unnamed)) continue;
    const found = enclosing(unnamed) ?? pointing(unnamed);
    if (!found) continue;
    const end = found.index + found[0].length;
    const name = names.find(({ start: first }) => first === start + end || first === start + end + 1 || first === start + end + 2);
    const word = start + found.index + found[0].toLowerCase().lastIndexOf("bilag");
    if (word < from || word >= to || belongsElsewhere.test(unnamed.slice(name ? name.end + 1 - start : end))) continue;
    claims.push({ start: start + found.index, end: name ? name.end + 1 : start + end });
  }
  return claims;
}

const blank = (length: number): string => " ".repeat(length);

function enclosing(sentence: string): RegExpExecArray | null {
  for (const form of encloses) {
    const found = form.exec(sentence);
    if (found) return found;
  }
  return null;
}

/** `jf. bilag 2`: this item's only where no law, plan or contract is spoken of. */
const pointing = (sentence: string): RegExpExecArray | null =>
  ofTexts.test(sentence) ? null : (pointsTo.exec(sentence) ?? pointsToName.exec(sentence));
