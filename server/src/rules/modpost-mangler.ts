import { mayNameGrant } from "../facts/bevilling-head.ts";
import { type Bevilling, isList, readBevillinger } from "../facts/bevillinger.ts";
import { danishAmount } from "../facts/danish-money.ts";
import { isSlip } from "../facts/misprint.ts";
import type { MoneySentence } from "../facts/money-sentences.ts";
import { balancing, otherCover } from "../vocabulary/balance.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";

/** A positive and a negative grant of one recommendation that should balance and do not. */
export const modpostMangler: BlockRule = {
  code: "modpost-mangler",
  severity: "information",
  title: { da: "Positive og negative bevillinger går ikke op", en: "Positive and negative grants do not balance" },
  page: {
    about: "En indstilling giver en positiv og en negativ tillægsbevilling, der skal gå lige op, og beløbene er forskellige.",
    bad: `
      Indstilling
      at der gives en negativ tillægsbevilling på 310.000 kr. til Skole, som modsvares af en positiv tillægsbevilling på 300.000 kr. til Dagtilbud.
    `,
    good: `
      Indstilling
      at der gives en negativ tillægsbevilling på 300.000 kr. til Skole, som modsvares af en positiv tillægsbevilling på 300.000 kr. til Dagtilbud.
    `,
    silent:
      "hvor der kun er den ene side, hvor kassen eller et tredje beløb dækker forskellen, og hvor teksten ikke siger, at de to skal gå op, medmindre det ene beløb ligner en fejlskrivning af det andet.",
  },
  scope: "block",
  check: ({ block, reading }: BlockContext): readonly Finding[] => {
    if (block.kind !== "punkt" || block.closed) return [];
    return block.sections.flatMap(({ role }, index) => {
      if (!recommendationRoles.has(role)) return [];
      const sentences = reading.money().filter(({ section }) => section === index);
      const sides = readSides(sentences);
      return sides !== null && doNotBalance(sides, sentences, reading.money()) ? [findingFor(sides)] : [];
    });
  },
};

interface Sides {
  readonly positive: readonly Bevilling[];
  readonly negative: readonly Bevilling[];
}

/** The grants with a sign that a recommendation gives; null where an amount beside them is neither. */
function readSides(sentences: readonly MoneySentence[]): Sides | null {
  const signed = sentences.filter(({ text, amounts }) => /negativ|positiv/i.test(text) || amounts.some(({ ore }) => ore < 0));
  if (signed.length === 0 || signed.some(({ amounts }) => isList(amounts))) return null;
  const found = readBevillinger(signed, ({ text, amounts }, index) =>
    mayNameGrant(text.slice(amounts[index - 1]?.end ?? 0, amounts[index]?.start)),
  );
  if (found.length < signed.reduce((count, { amounts }) => count + amounts.length, 0)) return null;
  if (found.some(({ kind, role, total, amount }) => kind === null || role === "rate" || total || amount.approximate || amount.doubtful))
    return null;
  const negative = found.filter(({ sign }) => sign === -1);
  const positive = found.filter(({ sign }) => sign !== -1);
  return negative.length > 0 && positive.length > 0 ? { positive, negative } : null;
}

const sumOfSizes = (side: readonly Bevilling[]): number => side.reduce((sum, { amount }) => sum + Math.abs(amount.ore), 0);
const precisionOf = (side: readonly Bevilling[]): number => side.reduce((sum, { amount }) => sum + amount.precision, 0);

/** The text says that they should, or they are a pair like a misprint; and nothing else covers the difference. */
function doNotBalance({ positive, negative }: Sides, sentences: readonly MoneySentence[], all: readonly MoneySentence[]): boolean {
  const [plus, minus] = [sumOfSizes(positive), sumOfSizes(negative)];
  const difference = Math.abs(plus - minus);
  const precision = precisionOf(positive) + precisionOf(negative);
  if (difference === 0 || (difference <= precision && precision > wholeKroner * (positive.length + negative.length))) return false;
  const texts = sentences.map(({ text }) => text);
  if (texts.some((text) => otherCover.test(text))) return false;
  if (all.some(({ amounts }) => amounts.some(({ ore }) => Math.abs(ore) === difference))) return false;
  const years = new Set([...positive, ...negative].flatMap(({ year }) => year ?? []));
  const pair = positive.length === 1 && negative.length === 1;
  if (years.size > 1 && !pair) return false;
  if (texts.some((text) => balancing.test(text))) return true;
  return pair && years.size <= 1 && positive.every(({ sign }) => sign === 1) && isSlip(plus, minus, bearingDigits);
}

/** Half of a krone, in øre: amounts in kroner are not rounded. */
const wholeKroner = 50;
/** Amounts of fewer digits are alike by chance. */
const bearingDigits = 3;

function findingFor({ positive, negative }: Sides): Finding {
  const places = [...positive, ...negative];
  const last = places.reduce((a, b) => (b.span.line > a.span.line || (b.span.line === a.span.line && b.span.start > a.span.start) ? b : a));
  const write = (ore: number): string => danishAmount(ore, last.amount.unit);
  const [plus, minus] = [sumOfSizes(positive), sumOfSizes(negative)];
  const [added, taken, difference] = [plus, minus, Math.abs(plus - minus)].map(write);
  return {
    span: last.span,
    message: {
      da: `Bevillingerne går ikke op: der gives ${added} og tages ${taken}, en forskel på ${difference} Ret det beløb, der er forkert, eller skriv, hvad der dækker forskellen.`,
      en: `The grants do not balance: ${added} is given and ${taken} is taken, a difference of ${difference} Correct the amount that is wrong, or write what covers the difference.`,
    },
    related: places
      .filter((place) => place !== last)
      .map(({ span, amount, sign }) => {
        const written = write(Math.abs(amount.ore));
        return {
          span,
          message: sign === -1 ? { da: `Minus ${written}`, en: `Minus ${written}` } : { da: `Plus ${written}`, en: `Plus ${written}` },
        };
      }),
  };
}
