import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";
import type { MoneySentence } from "./money-sentences.ts";
import { readContinuedSum, readRunningSum } from "./running-sums.ts";
import type { SumStatement } from "./sum-statement.ts";
import { tableSums } from "./table-sums.ts";
import { findTables } from "./tables.ts";

/** Every total of an item that stands with its parts, in sentences and in tables, whether they agree or not. */
export function readSums(block: PunktBlock, lines: Lines, sentences: readonly MoneySentence[]): SumStatement[] {
  const inSentences = sentences.flatMap(
    (sentence, index) => readRunningSum(sentence) ?? readContinuedSum(sentences[index - 1], sentence) ?? [],
  );
  const tables = findTables(lines, block.heading.line + block.heading.lineCount, block.lineCount, new Set(block.furniture));
  return [...inSentences, ...tables.flatMap(tableSums)];
}
