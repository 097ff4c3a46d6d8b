import { isList } from "../facts/bevillinger.ts";
import { danishAmount } from "../facts/danish-money.ts";
import type { MoneySentence } from "../facts/money-sentences.ts";
import { isComparable, type Share, shareDisagrees, shareOf } from "../facts/shares.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";

/** A share of co-financing whose amount is not the percentage that stands with it. */
export const medfinansieringUenig: BlockRule = {
  code: "medfinansiering-uenig",
  severity: "information",
  title: { da: "Medfinansieringens procent og beløb passer ikke sammen", en: "Percentage and amount of a co-financing disagree" },
  page: {
    about:
      "Et punkt skriver en medfinansiering både i procent og som beløb, i samme sætning eller i to, der følger hinanden, og beløbet er ikke den procentdel af det hele.",
    bad: `
      Økonomi
      Kommunen medfinansierer 40 pct. af de samlede udgifter på 500.000 kr., svarende til 250.000 kr.
    `,
    good: `
      Økonomi
      Kommunen medfinansierer 40 pct. af de samlede udgifter på 500.000 kr., svarende til 200.000 kr.
    `,
    silent:
      "hvor forskellen er afrunding (til hele tusinder, eller af procenten), ved »ca.«, »højst« og »mindst«, ved stigninger i procent, og hvor det ikke er sikkert, hvad procenten regnes af.",
  },
  scope: "block",
  check: ({ block, reading }: BlockContext): readonly Finding[] => {
    if (block.kind !== "punkt" || block.closed) return [];
    return reading
      .shares()
      .flatMap((share) =>
        shareDisagrees(share) && (share.certain || (isComparable(share) && !isOfAnother(share, reading.money())))
          ? [findingFor(share)]
          : [],
      );
  },
};

/** It is the percentage of another amount of the item: then that may be what it is reckoned from. */
const isOfAnother = (share: Share, sentences: readonly MoneySentence[]): boolean =>
  sentences.some(
    ({ amounts }) =>
      !isList(amounts) && amounts.some((whole) => whole.ore > 0 && !shareDisagrees({ ...share, whole: { ...share.whole, ...whole } })),
  );

function findingFor({ percent, percentSpan, whole, share }: Share): Finding {
  const written = String(percent / 100).replace(".", ",");
  const [all, right, stated] = [whole.ore, shareOf(whole.ore, percent), share.ore].map((ore) => danishAmount(ore, share.unit));
  return {
    span: share.span,
    message: {
      da: `${written} pct. af ${all} er ${right}, men der står ${stated} Ret procenten eller det beløb, der er forkert.`,
      en: `${written} per cent of ${all} is ${right}, but ${stated} is stated. Correct the percentage or the amount that is wrong.`,
    },
    related: [
      { span: whole.span, message: { da: `Procenten er regnet af ${all}`, en: `The percentage is reckoned from ${all}` } },
      ...(percentSpan === null
        ? []
        : [{ span: percentSpan, message: { da: `Her står ${written} pct.`, en: `Here stands ${written} per cent` } }]),
    ],
  };
}
