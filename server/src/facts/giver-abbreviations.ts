import type { Lines } from "../text/source-text.ts";
import { type Giver, giverEndingAt } from "./givere.ts";
import { readWords } from "./words.ts";

/** A short name in brackets behind the long one: `Kulturministeriet (KUM)`. */
const explained = /(?<=[\p{L}.] ?)\(([A-ZÆØÅ]{2,8})\)/gu;

/** How much of the text in front of a bracket may be the long name. */
const longestName = 120;

/** The givers that a text names with their short names, by the short name. */
export function readAbbreviations(lines: Lines): ReadonlyMap<string, Giver> {
  const found = new Map<string, Giver>();
  let above = "";
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    for (const { index, 1: short = "" } of text.includes("(") ? text.matchAll(explained) : []) {
      // The name may begin on the line above.
      const inFront = `${above} ${text.slice(0, index)}`.slice(-longestName);
      const words = readWords(inFront);
      const giver = giverEndingAt(words, words.length - 1, inFront);
      if (giver !== null && !giver.own && giver.names.length > 0) found.set(short, giver);
    }
    if (text.trim() !== "") above = text;
  }
  return found;
}

/** A giver that is named by its short name alone, with the long name that the text explains it by. */
export function withLongName(giver: Giver, abbreviations: ReadonlyMap<string, Giver>): Giver {
  if (giver.names.length > 0) return giver;
  const names = giver.abbreviations.flatMap((short) => abbreviations.get(short)?.names ?? []);
  return names.length === 0 ? giver : { ...giver, names };
}
