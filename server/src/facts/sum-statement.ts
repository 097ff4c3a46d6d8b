import type { Span } from "../text/source-text.ts";
import type { MoneyUnit } from "../vocabulary/money.ts";
import type { Amount } from "./amounts.ts";
import { spanOfAmount } from "./money-sentences.ts";
import type { Sentence } from "./running-text.ts";

/** A number in a sum, in øre. */
export interface Figure {
  readonly ore: number;
  /** Half of its last place, in øre. */
  readonly precision: number;
  /** The unit it is written in. */
  readonly unit: MoneyUnit;
  readonly span: Span;
}

/** An amount of a sentence, with its place. */
export const figureIn = (sentence: Sentence, amount: Amount): Figure => ({
  ore: amount.ore,
  precision: amount.precision,
  unit: amount.unit,
  span: spanOfAmount(sentence, amount),
});

/** A total and the parts that are stated with it. */
export interface SumStatement {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** The parts are said to be the whole. Of parts that are only some (`heraf`), more than the total is still wrong. */
  readonly complete: boolean;
}

/** The sum of some amounts, in øre. */
export const sumOf = (parts: readonly Pick<Figure, "ore">[]): number => parts.reduce((sum, { ore }) => sum + ore, 0);

/**
 * Whether total and parts disagree by more than rounding explains: half of the last place of each number.
 */
export function disagrees({ total, parts, complete }: SumStatement): boolean {
  const sum = sumOf(parts);
  const tolerance = total.precision + parts.reduce((all, { precision }) => all + precision, 0);
  if (!Number.isSafeInteger(sum)) return false;
  return complete ? Math.abs(sum - total.ore) > tolerance : sum - total.ore > tolerance;
}
