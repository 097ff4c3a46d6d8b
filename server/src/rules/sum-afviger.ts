import type { BlockReading } from "../facts/block-reading.ts";
import { danishAmount } from "../facts/danish-money.ts";
import type { MoneySentence } from "../facts/money-sentences.ts";
import { disagrees, type Figure, type SumStatement, sumOf } from "../facts/sum-statement.ts";
import type { MoneyUnit } from "../vocabulary/money.ts";
import type { BlockContext, BlockRule, Finding, Message } from "./rule.ts";

/** Parts that do not add up to the total stated with them, in a sentence or in a table. */
export const sumAfviger: BlockRule = {
  code: "sum-afviger",
  severity: "warning",
  title: { da: "Dele giver ikke den sum, der står ved dem", en: "Parts do not add up to the total stated with them" },
  page: {
    about:
      "Dele, som teksten selv lægger sammen, giver noget andet end den sum, der står ved dem. Meddelelsen viser regnestykket. Det gælder sætninger og tabeller med én sumlinje til sidst (`I alt`).",
    bad: `
      Økonomi
      Puljen er på 789.763 kr. til dækning af udgifter på 321.000 kr. til projektleder, 296.000 kr. til konsulent, 88.000 kr. til materialer, 800 kr. til transport, 74.000 kr. til evaluering og 10.000 kr. til revision.
    `,
    good: `
      Økonomi
      Puljen er på 789.800 kr. til dækning af udgifter på 321.000 kr. til projektleder, 296.000 kr. til konsulent, 88.000 kr. til materialer, 800 kr. til transport, 74.000 kr. til evaluering og 10.000 kr. til revision.
    `,
    silent:
      "hvor forskellen er afrunding eller et beløb, der står et andet sted i punktet, hvor en tabel har flere summer, indtægter, netto eller årstal, hvor forskellen er en af tabellens rækker (den kan være en del af en anden), og hvor ikke alle dele kan læses.",
  },
  scope: "block",
  check: ({ block, reading }: BlockContext): readonly Finding[] => {
    return block.kind !== "punkt" || block.closed ? [] : wrongSums(reading).map(findingFor);
  },
};

/** The totals of an item with which their parts disagree, where nothing explains it. */
export function wrongSums(reading: Pick<BlockReading, "sums" | "money">): readonly SumStatement[] {
  const wrong = reading.sums().filter(disagrees);
  if (wrong.length === 0) return wrong;
  const counts = countAmounts(reading.money());
  return wrong.filter((sum) => !isExplained(sum, counts));
}

/** How often each amount stands in the item, whatever its sign; in øre. */
function countAmounts(sentences: readonly MoneySentence[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { amounts } of sentences) for (const { ore } of amounts) counts.set(Math.abs(ore), (counts.get(Math.abs(ore)) ?? 0) + 1);
  return counts;
}

/** The item names the difference at another place: what remains, or a part that stands elsewhere. */
function isExplained({ total, parts, complete }: SumStatement, counts: ReadonlyMap<number, number>): boolean {
  const difference = Math.abs(sumOf(parts) - total.ore);
  return complete && (counts.get(difference) ?? 0) > parts.filter(({ ore }) => Math.abs(ore) === difference).length;
}

function findingFor(statement: SumStatement): Finding {
  const { total, parts } = statement;
  return {
    span: total.span,
    message: sumMessage(statement),
    related: parts.map(({ ore, unit, span }) => ({
      span,
      message: { da: `Delbeløb ${danishAmount(ore, unit)}`, en: `Part ${danishAmount(ore, unit)}` },
    })),
  };
}

/** More parts than these are counted, not listed. */
const mostListed = 10;

/** What is wrong with a sum, as a sum that is worked out. */
export function sumMessage({ total, parts, complete }: SumStatement): Message {
  const unit = commonUnit([total, ...parts]);
  const write = (ore: number): string => danishAmount(ore, unit);
  const sum = sumOf(parts);
  const difference = write(Math.abs(sum - total.ore));
  const list = parts.length > mostListed ? null : parts.map(({ ore }) => write(ore).replace(/ \D{1,20}$/, "")).join(" + ");
  const read = {
    da: list === null ? `De ${parts.length} dele` : `Delene ${list}`,
    en: `The ${parts.length} parts${list === null ? "" : ` ${list}`}`,
  };
  if (!complete) {
    return {
      da: `${read.da} giver ${write(sum)}, men de er en del af ${write(total.ore)} (${difference} for meget). Ret det beløb, der er forkert.`,
      en: `${read.en} make ${write(sum)}, but they are a part of ${write(total.ore)} (${difference} too much). Correct the amount that is wrong.`,
    };
  }
  const less = total.ore < sum;
  return {
    da: `${read.da} giver ${write(sum)}, men der står ${write(total.ore)} (${difference} ${less ? "mindre" : "mere"}). Ret summen eller den del, der er forkert.`,
    en: `${read.en} make ${write(sum)}, but ${write(total.ore)} is stated (${difference} ${less ? "less" : "more"}). Correct the sum or the part that is wrong.`,
  };
}

/** What the parts of a sum make, in the unit that all of its amounts have. */
export const sumOfParts = ({ total, parts }: SumStatement): string => danishAmount(sumOf(parts), commonUnit([total, ...parts]));

/** Kroner, unless all amounts are written in one larger unit. */
function commonUnit(figures: readonly Figure[]): MoneyUnit {
  const [first, ...rest] = figures;
  return first !== undefined && rest.every(({ unit }) => unit === first.unit) ? first.unit : "kroner";
}
