import type { Span } from "../text/source-text.ts";
import type { MoneyUnit } from "../vocabulary/money.ts";
import { unitForms } from "../vocabulary/money.ts";
import { worth } from "./amount-forms.ts";
import { findAmounts } from "./amounts.ts";
import { readDanishNumber } from "./danish-number.ts";
import type { Figure } from "./sum-statement.ts";

/** A cell of a plain-text table. */
export interface Cell extends Span {
  readonly text: string;
}

/** A number in a cell; its unit, where it writes one of its own. */
export interface CellNumber {
  readonly unit: MoneyUnit | null;
  readonly figure: (unit: MoneyUnit) => Figure | null;
  /** Without separators and sign: to tell years from amounts. */
  readonly plainYear: boolean;
  /** Written to the øre (`318.455,50`): no count is. */
  readonly toTheOre: boolean;
}

const signed = /^([-–−+]?) ?(?:kr\.? ?)?(?=\d)/i;

/** Reads a cell that is one number and nothing else but sign and unit; null for any other. */
export function readCell(cell: Cell): CellNumber | null {
  const { text, line, start, end } = cell;
  if (text.length > 40) return null;
  const sign = signed.exec(text);
  if (sign === null) return null;
  const number = readDanishNumber(text, sign[0].length);
  if (number === null) return null;
  const rest = text.slice(number.end).trim();
  const unit = rest === "" || rest === ",-" ? null : unitOf(rest);
  if (rest !== "" && rest !== ",-" && unit === null) return null;
  const negative = "-–−".includes(sign[1] || " ");
  return {
    unit: unit ?? (rest === ",-" || /kr/i.test(sign[0]) ? "kroner" : null),
    plainYear: number.form === "plain" && /^(?:199\d|20[0-4]\d|2050)$/.test(number.digits),
    toTheOre: number.decimals === 2 && number.form === "grouped",
    figure: (columnUnit) => {
      const value = worth(number, unit ?? columnUnit);
      if (value === null || value.doubtful) return null;
      return { ore: negative ? -value.ore : value.ore, precision: value.precision, unit: unit ?? columnUnit, span: { line, start, end } };
    },
  };
}

const wholeUnits = unitForms.map(({ unit, pattern }) => ({ unit, pattern: new RegExp(`^(?:${pattern})$`, "iu") }));
const unitOf = (text: string): MoneyUnit | null => wholeUnits.find(({ pattern }) => pattern.test(text))?.unit ?? null;

/** The unit that a heading or caption names for its numbers: `Beløb i t. kr.`, `mio. kr.`, `I 1.000 kr.`, `Kr.`. */
export function unitNamed(text: string): MoneyUnit | null {
  if (/(?:^|[^\p{L}])(?:mio|mill|millioner)(?![\p{L}])/iu.test(text)) return "millioner";
  if (/(?:^|[^\p{L}])(?:mia|mrd|milliarder)(?![\p{L}])/iu.test(text)) return "milliarder";
  if (/1\.?000 ?kr|(?:^|[^\p{L}])(?:t\.? ?kr|tusinde?r?)(?![\p{L}])/iu.test(text)) return "tusinde";
  return /(?:^|[^\p{L}])(?:kr|kroner|dkk)(?![\p{L}])/iu.test(text) ? "kroner" : null;
}

/**
 * A line that is a label and an amount behind it (`Løn til koordinator 270.000 kr.`): its two cells. Null for a
 * sentence, for a line with several amounts, and where the number has neither a unit nor parted thousands.
 */
export function labelledAmount(cell: Cell): { label: string; amount: Cell } | null {
  const { text, line, start } = cell;
  if (text.length > 110 || !/\d/.test(text)) return null;
  const found = findAmounts(text);
  const last = found[0];
  if (found.length > 1) return null;
  const at = last !== undefined && last.end === text.length ? last.start : (/ (\d{1,3}(?:\.\d{3}){1,3})$/.exec(text)?.index ?? -2) + 1;
  if (at <= 0) return null;
  const label = text.slice(0, at).replace(/(?<![\s.:…·_-])[\s.:…·_-]+$/, "");
  if (label === "" || isSentence(label)) return null;
  if (last !== undefined && (last.approximate || last.doubtful)) return null;
  return { label, amount: { line, start: start + at, end: start + text.length, text: text.slice(at) } };
}

/** A label names a thing; words such as `er` and `på` lead on to the amount as a sentence does. */
const isSentence = (label: string): boolean =>
  label.length > 80 ||
  /[.!?;] \p{Lu}/u.test(label) ||
  /(?:^| )(?:er|på|til|udgør|koster|med|om|af|for|ca|i|fra|har|bliver|gives|får|søger|over|under|og|mod|at)$/i.test(label);
