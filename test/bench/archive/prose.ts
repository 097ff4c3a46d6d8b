import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seedsFolder } from "../folders.ts";
import type { Random } from "../random.ts";

/** Makes sentences that read like the minutes in `seeds/` without saying what they say. */
export interface Prose {
  /** Between so many words and a few more, with a full stop. */
  sentence(random: Random, least: number, most: number): string;
  paragraph(random: Random): string;
}

/** Lines as long as this are running text. */
const shortestProse = 90;
/** Marks that mean something in Markdown would make the two dresses unequal. */
const markdownMarks = /[<>{}`#*_[\]|\\"'$]/g;
/**
 * Numbers, money and weekdays in a shuffled text would say things that contradict each other; the composer puts in such as hold.
 * A heading's word is left out, too.
 */
const contradicting = /\d|[§%:]|^(?:kr|mio|mia|pct|punkt|pkt|bilag|(?:man|tirs|ons|tors|fre|lør|søn)dag)\b|@|https?/i;
const sentenceEnd = /\p{Ll}{3}\.$/u;

/** A Markov chain: two words decide what the third may be. Built on positions in the seeds' text, so that a step is one look-up. */
export function readProse(): Prose {
  const words = seedWords();
  const following = positionsByPair(words);
  const starts: number[] = [];
  for (let at = 1; at + 1 < words.length; at++) {
    if (sentenceEnd.test(words[at - 1] as string) && /^\p{Lu}\p{Ll}+$/u.test(words[at] as string)) starts.push(at);
  }
  const sentence = (random: Random, least: number, most: number): string => {
    let at = random.pick(starts);
    const made = [words[at] as string];
    while (made.length < most) {
      at = random.pick(following[at] as readonly number[]) + 1;
      const word = words[at] as string;
      made.push(word);
      if (made.length >= least && sentenceEnd.test(word)) break;
    }
    return `${made.join(" ").replace(/[\p{P}\s]+$/u, "")}.`;
  };
  return {
    sentence,
    paragraph: (random) => Array.from({ length: random.integer(1, 3) }, () => sentence(random, 8, 32)).join(" "),
  };
}

function seedWords(): readonly string[] {
  const names = readdirSync(seedsFolder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".referat"));
  return names
    .sort()
    .flatMap((name) => readFileSync(join(seedsFolder, name), "utf8").split("\n"))
    .filter((line) => line.length >= shortestProse && !/^Mødedeltagere|\.{5}/.test(line))
    .flatMap((line) => line.replace(markdownMarks, "").split(/\s+/))
    .filter((word) => /\p{L}/u.test(word) && !contradicting.test(word));
}

/** For each position, all positions where the same two words stand; behind the last word the text begins anew. */
function positionsByPair(words: readonly string[]): readonly (readonly number[])[] {
  const known = new Map<string, number[]>();
  return words.map((word, at) => {
    const pair = `${word} ${words[at + 1] ?? ""}`;
    const positions = known.get(pair) ?? [];
    if (positions.length === 0) known.set(pair, positions);
    if (at + 1 < words.length) positions.push(at);
    else positions.push(0);
    return positions;
  });
}
