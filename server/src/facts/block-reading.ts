import type { Block } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";
import { findDates, type WrittenDate } from "./dates.ts";
import { type MoneySentence, readMoneySentences } from "./money-sentences.ts";
import { readRestShares } from "./rest-shares.ts";
import { readShares, type Share } from "./shares.ts";
import type { SumStatement } from "./sum-statement.ts";
import { readSums } from "./sums.ts";

/** What more than one rule asks of a block's lines: each part is read when it is first asked for, and once. */
export interface BlockReading {
  /** The dates written in the block, from top to bottom. */
  readonly dates: () => readonly PlacedDate[];
  /** The sentences that speak of money; none in a block that is no item. */
  readonly money: () => readonly MoneySentence[];
  /** The totals that stand with their parts; none in a block that is no item. */
  readonly sums: () => readonly SumStatement[];
  /** The shares of co-financing that are stated in per cent and as an amount; none in a block that is no item. */
  readonly shares: () => readonly Share[];
}

export interface PlacedDate {
  /** Relative to the block. */
  readonly line: number;
  /** The whole line. */
  readonly text: string;
  readonly date: WrittenDate;
}

/** A reading of a block; `lines` are its own. */
export function readBlock(block: Block, lines: Lines): BlockReading {
  const money = once(() => (block.kind === "punkt" ? readMoneySentences(block, lines) : []));
  return {
    dates: once(() => readDates(lines)),
    money,
    sums: once(() => (block.kind === "punkt" ? readSums(block, lines, money()) : [])),
    shares: once(() => (block.kind === "punkt" ? [...readShares(money()), ...readRestShares(block, lines, money())] : [])),
  };
}

function readDates(lines: Lines): PlacedDate[] {
  const dates: PlacedDate[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    if (text === "") continue;
    for (const date of findDates(text)) dates.push({ line, text, date });
  }
  return dates;
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
