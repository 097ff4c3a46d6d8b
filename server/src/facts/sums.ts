import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";
import { restBehind } from "../vocabulary/sums.ts";
import type { MoneySentence } from "./money-sentences.ts";
import { readContinuedSum, readRunningSum } from "./running-sums.ts";
import { type SumStatement, sumOf } from "./sum-statement.ts";
import { tableSums } from "./table-sums.ts";
import { findTables } from "./tables.ts";

/** Every total of an item that stands with its parts, in sentences and in tables, whether they agree or not. */
export function readSums(block: PunktBlock, lines: Lines, sentences: readonly MoneySentence[]): SumStatement[] {
  const inSentences = sentences.flatMap((sentence, index) => {
    const found = readRunningSum(sentence) ?? readContinuedSum(sentences[index - 1], sentence);
    return found === null ? [] : [leavesRest(found, lines) ? { ...found, complete: false } : found];
  });
  const tables = findTables(lines, block.heading.line + block.heading.lineCount, block.lineCount, new Set(block.furniture));
  return [...inSentences, ...tables.flatMap(tableSums)];
}

/** How far behind the parts a sentence about the rest is looked for. */
const reach = 160;

/** `… med 4,5 mio. kr. til veje og 3,0 mio. kr. til stier. Resten udmøntes i 2024.` */
function leavesRest({ total, parts }: SumStatement, lines: Lines): boolean {
  const last = parts.at(-1);
  if (last === undefined || sumOf(parts) >= total.ore) return false;
  const { line, end } = last.span;
  const next = [1, 2, 3].map((step) => line + step).filter((at) => at < lines.lineCount);
  const behind = [lines.line(line).slice(end), ...next.map((at) => lines.line(at))].join(" ");
  return restBehind.test(behind.slice(0, reach));
}
