import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { type Amount, findAmounts, nextAmountDigit } from "./amounts.ts";
import { readSentences, type Sentence, type WantsSection } from "./running-text.ts";

/** A sentence that names amounts of money: at least one. */
export interface MoneySentence extends Sentence {
  readonly amounts: readonly Amount[];
}

/** Where an amount stands, relative to the block: of `kr.` at a line's end and the number on the next, the number. */
export function spanOfAmount({ spanOf }: Sentence, { start, numberStart, end }: Amount): Span {
  const whole = spanOf(start, end);
  return spanOf(numberStart, end).line === whole.line ? whole : spanOf(numberStart, end);
}

/** The sentences of an item that speak of money, in the order of the text. */
export function readMoneySentences(block: PunktBlock, lines: Lines, wants?: WantsSection): MoneySentence[] {
  return readSentences(block, lines, nextAmountDigit, wants).flatMap((sentence) => {
    const amounts = findAmounts(sentence.text);
    return amounts.length === 0 ? [] : [{ ...sentence, amounts }];
  });
}
