import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";
import { cofinanced, cofinancedPercentage, otherPercentage, percentage, strongWhole } from "../vocabulary/shares.ts";
import { restMarks, someMarks } from "../vocabulary/sums.ts";
import type { Amount } from "./amounts.ts";
import type { MoneySentence } from "./money-sentences.ts";
import { readSentences, type Sentence } from "./running-text.ts";
import { isUnsure, readPercent, type Share } from "./shares.ts";
import { figureIn } from "./sum-statement.ts";

/**
 * Shares whose percentage stands in a sentence of its own, in front of the amounts: `Kommunen medfinansierer 40 pct. af
 * udgifterne. De samlede udgifter er 833.000 kr., hvoraf der er bevilget 499.800 kr., mens de resterende 333.200 kr.
 * medfinansieres.` Only where the section names one such percentage, and the three amounts hang together.
 */
export function readRestShares(block: PunktBlock, lines: Lines, sentences: readonly MoneySentence[]): Share[] {
  const found = sentences.flatMap((sentence) => withRest(sentence) ?? []);
  if (found.length === 0) return [];
  const percentages = readSentences(block, lines, nextPercentage).flatMap((sentence) => readPercentage(sentence) ?? []);
  return found.flatMap(({ sentence, whole, share }) => {
    const [one, ...more] = percentages.filter(({ section }) => section === sentence.section);
    if (one === undefined || more.length > 0 || !isNear(one, sentence)) return [];
    return [
      {
        ...readPercent(one.match),
        percentSpan: one.span,
        whole: figureIn(sentence, whole),
        share: figureIn(sentence, share),
        certain: true,
      },
    ];
  });
}

interface WithRest {
  readonly sentence: MoneySentence;
  readonly whole: Amount;
  readonly share: Amount;
}

/** `De samlede udgifter er A, hvoraf der er bevilget B, mens de resterende C medfinansieres`, where A is B and C. */
function withRest(sentence: MoneySentence): WithRest | null {
  const { text, amounts } = sentence;
  const [whole, given, share] = amounts;
  if (whole === undefined || given === undefined || share === undefined || amounts.length > 3) return null;
  if (amounts.some(isUnsure) || whole.ore !== given.ore + share.ore) return null;
  if (!strongWhole.test(text.slice(0, whole.start)) || !someMarks.test(text.slice(whole.end, given.start))) return null;
  if (!restMarks.test(text.slice(given.end, share.start)) || !cofinanced.test(text.slice(share.end, share.end + 60))) return null;
  return { sentence, whole, share };
}

interface Percentage {
  readonly match: RegExpMatchArray;
  readonly section: number;
  readonly span: Share["percentSpan"];
}

/** The one percentage of a sentence that says how much of the costs the municipality pays. */
function readPercentage({ text, section, spanOf }: Sentence): Percentage | null {
  const [match, ...more] = text.matchAll(percentage);
  if (match === undefined || more.length > 0 || otherPercentage.test(text)) return null;
  const end = match.index + match[0].length;
  const said = cofinancedPercentage.exec(text.slice(Math.max(0, match.index - 60), end + 60));
  return said === null ? null : { match, section, span: spanOf(match.index, end) };
}

/** Lines between the percentage and the amounts: both stand in one paragraph or in two that follow each other. */
const reach = 6;

function isNear({ span }: Percentage, { spanOf }: Sentence): boolean {
  const distance = spanOf(0, 1).line - (span?.line ?? 0);
  return distance >= 0 && distance <= reach;
}

const written = /\d{1,3}(?:,\d{1,2})? ?(?:pct|%|procent)/giu;

function nextPercentage(text: string, from: number): number {
  written.lastIndex = from;
  return written.exec(text)?.index ?? -1;
}
