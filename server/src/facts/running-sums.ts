import { closingMarks, leadBreakers, restMarks, sameAmount, someMarks } from "../vocabulary/sums.ts";
import { says } from "./amount-roles.ts";
import type { Amount } from "./amounts.ts";
import type { MoneySentence } from "./money-sentences.ts";
import type { Sentence } from "./running-text.ts";
import { amountFirst, clauseEnd, isBroken, isPlainList, labelFirst } from "./sum-lists.ts";
import { type Mark, markIn, perYear } from "./sum-marks.ts";
import { figureIn, type SumStatement, sumOf } from "./sum-statement.ts";
import { readWords } from "./words.ts";

/**
 * Sums in running text: a total with its parts behind it (`789.763 kr. til dækning af udgifter på 321.000 kr. til …`,
 * `i alt 4,1 mio. kr. fordelt med …`), or in front (`…, i alt 2.550.000 kr.`). Only lists that can be read to the end:
 * every amount of the sentence from the first part on must be one, and follow the one before it as in a list.
 */
export function readRunningSum(sentence: MoneySentence): SumStatement | null {
  const { amounts } = sentence;
  if (amounts.length < 3 || amounts.length > 40) return null;
  return withTotalFirst(sentence, amounts) ?? withTotalLast(sentence, amounts);
}

function withTotalFirst(sentence: Sentence, amounts: readonly Amount[]): SumStatement | null {
  const { text } = sentence;
  for (let index = 0; index + 2 < amounts.length; index++) {
    const total = amounts[index] as Amount;
    const bridge = text.slice(total.end, (amounts[index + 1] as Amount).start);
    const mark = markIn(bridge);
    if (mark === null) continue;
    const parts = amounts.slice(index + 1);
    if (mark.kind === "bracket" && !isWholeBracket(text, total, parts)) continue;
    if (!mayBeTotal(text, amounts, index, mark)) return null;
    const rest = mark.kind === "some" && parts.length === 2 && restMarks.test(gapBefore(text, amounts, index + 2));
    if (!rest && !isPlainList(text, parts, total.end + mark.end, clauseEnd(text, (parts.at(-1) as Amount).end))) return null;
    if (mark.kind === "some" && !rest && hasSibling(text, amounts, index)) return null;
    return statement(sentence, total, parts, rest || mark.kind !== "some");
  }
  return null;
}

/**
 * A sum over two sentences of one paragraph: `Udgiften er 5,0 mio. kr. Beløbet fordeles med 2,0 mio. kr. i 2024 og …`. The
 * first must name one amount only.
 */
export function readContinuedSum(before: MoneySentence | undefined, sentence: MoneySentence): SumStatement | null {
  const { text, amounts } = sentence;
  const [first] = amounts;
  const [total, ...more] = before?.amounts ?? [];
  if (before === undefined || total === undefined || more.length > 0 || first === undefined || amounts.length < 2) return null;
  const subject = sameAmount.exec(text);
  if (subject === null || !isNext(before, sentence)) return null;
  const mark = markIn(text.slice(subject[0].length, first.start));
  if (mark?.kind !== "whole" || mark.before !== "" || amounts.length > 40) return null;
  const from = subject[0].length + mark.end;
  if (!isPlainList(text, amounts, from, clauseEnd(text, (amounts.at(-1) as Amount).end)) || isBroken(before.text)) return null;
  return statement(before, total, amounts, true, sentence);
}

/** The sentence begins where the other one ends. */
function isNext(before: Sentence, sentence: Sentence): boolean {
  const end = before.spanOf(before.text.length - 1, before.text.length);
  const start = sentence.spanOf(0, 1);
  return before.section === sentence.section && end.line === start.line && start.start - end.end <= 2;
}

/** With other amounts in front it must be plain which one the parts belong to. */
function mayBeTotal(text: string, amounts: readonly Amount[], index: number, { kind, before }: Mark): boolean {
  const gap = gapBefore(text, amounts, index);
  if (says(readWords(gap.slice(-40)), "total")) return true;
  if (kind === "bracket") return false;
  return index === 0 || (before === "" && !amountFirst.test(gap));
}

/** The brackets hold the parts, all of them, and nothing behind them is one. */
function isWholeBracket(text: string, { end }: Amount, parts: readonly Amount[]): boolean {
  const close = text.indexOf(")", end);
  return close !== -1 && close >= (parts.at(-1) as Amount).end;
}

const gapBefore = (text: string, amounts: readonly Amount[], index: number): string =>
  text.slice(amounts[index - 1]?.end ?? 0, (amounts[index] as Amount).start);

/** `4 mio. kr. til skoler, heraf 2 mio. kr. til løn, og 3 mio. kr. til dagtilbud`: the last may stand beside the total. */
function hasSibling(text: string, amounts: readonly Amount[], index: number): boolean {
  const total = amounts[index] as Amount;
  if (/, (?:og|samt) $/.test(gapBefore(text, amounts, amounts.length - 1))) return true;
  const direct = someMarks.exec(text.slice(total.end, total.end + 12))?.index ?? -1;
  return direct === -1 && !says(readWords(gapBefore(text, amounts, index).slice(-40)), "total");
}

function withTotalLast(sentence: Sentence, amounts: readonly Amount[]): SumStatement | null {
  const { text } = sentence;
  const total = amounts.at(-1) as Amount;
  const all = amounts.slice(0, -1);
  const bridge = text.slice((all.at(-1) as Amount).end, total.start);
  if (bridge.length > 120 || !closingMarks.test(bridge) || perYear.test(text.slice(total.end, total.end + 40))) return null;
  const parts = withoutFrame(text, all, total);
  if (parts.length < 2 || !isPlainList(text, parts, leadEnd(text, parts), total.start)) return null;
  // The sentence may begin with an amount that is no part of the list; then some of the last ones are the sum.
  for (let first = 0; first < all.length - 1; first++) {
    if (first !== all.length - parts.length && sumOf(all.slice(first)) === total.ore) return null;
  }
  return statement(sentence, total, parts, true);
}

/** Where the list begins: at its first label, or at its first amount, where the words in front are of all of it. */
function leadEnd(text: string, parts: readonly Amount[]): number {
  const [first, second] = parts as [Amount, Amount];
  const lead = text.slice(0, first.start);
  return amountFirst.test(text.slice(first.end, second.start)) && !leadBreakers.test(lead) ? first.start : 0;
}

/** `af rådighedsbeløbet på 5.000.000 kr. gives 1.200.000 kr. til A og …`: the first amount is what the list is taken from. */
function withoutFrame(text: string, all: readonly Amount[], total: Amount): readonly Amount[] {
  const [frame, first] = all;
  if (frame === undefined || first === undefined || frame.ore <= total.ore || all.length < 3) return all;
  const gap = text.slice(frame.end, first.start);
  return amountFirst.test(gap) || labelFirst.test(gap) ? all : all.slice(1);
}

function statement(
  sentence: Sentence,
  total: Amount,
  parts: readonly Amount[],
  complete: boolean,
  sentenceOfParts = sentence,
): SumStatement | null {
  if ([total, ...parts].some(({ approximate, doubtful, ore }) => approximate || doubtful || ore <= 0)) return null;
  return { total: figureIn(sentence, total), parts: parts.map((part) => figureIn(sentenceOfParts, part)), complete };
}
