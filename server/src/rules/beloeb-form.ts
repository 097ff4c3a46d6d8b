import type { Amount } from "../facts/amounts.ts";
import { danishKroner, numberFor } from "../facts/danish-money.ts";
import { type MoneySentence, spanOfAmount } from "../facts/money-sentences.ts";
import { unitPrice, unitPriceBehind } from "../vocabulary/money.ts";
import { type BlockContext, type BlockRule, type Finding, type Fix, type Message, replaceSpan } from "./rule.ts";

/** An amount in kroner whose comma or point can be read in two ways. */
export const beloebForm: BlockRule = {
  code: "beloeb-form",
  severity: "hint",
  title: { da: "Et beløb kan læses på to måder", en: "An amount can be read in two ways" },
  page: {
    about:
      "Et beløb i kroner har tre cifre efter et komma (`100,000 kr.`), så det både kan være hundrede tusinde og hundrede kroner, eller et »mio.« er faldet ud (`0,539 kr.`).",
    bad: `
      Økonomi
      Der gives tilskud på 100,000 kr. til foreningen.
    `,
    good: `
      Økonomi
      Der gives tilskud på 100.000 kr. til foreningen.
    `,
    silent:
      "om mio. og mia. med tre decimaler, om enhedspriser (kr. pr. m3, kr./kWh, kurser og takster), og i tabeller med enheden i overskriften.",
    fix: "skriver beløbet med punktum mellem tusinderne, hvor der ikke er tvivl om meningen.",
  },
  scope: "block",
  check: ({ block, reading }: BlockContext): readonly Finding[] => {
    if (block.kind !== "punkt" || block.closed) return [];
    const sentences = reading.money();
    return sentences.flatMap((sentence) => {
      if (block.sections[sentence.section]?.role === "attachments") return [];
      return sentence.amounts.flatMap((amount) => {
        const form = formOf(sentence, amount);
        return form === null ? [] : [findingFor(sentence, amount, form, sentences)];
      });
    });
  },
};

/** `thousands`: it is an amount of thousands; `decimals`: three decimals behind a nought. Null for a form that is plain. */
function formOf({ text }: MoneySentence, { numberStart, numberEnd, end, unit }: Amount): "thousands" | "decimals" | null {
  const written = text.slice(numberStart, numberEnd);
  if (unit !== "kroner" || !misread.test(written)) return null;
  if (unitPriceBehind.test(text.slice(end, end + 30))) return null;
  const small = /^\d{1,2}[,.]\d{3}$/.test(written);
  if (small && unitPrice.test(text)) return null;
  return written.startsWith("0") ? "decimals" : "thousands";
}

/** `100,000`, `1.071,288`, `1,071,288`, `0,539`, `0.539`. */
const misread = /^(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,3}(?:\.\d{3}){1,3},\d{3}|0\.\d{3})$/;

function findingFor(sentence: MoneySentence, amount: Amount, form: "thousands" | "decimals", all: readonly MoneySentence[]): Finding {
  const written = sentence.text.slice(amount.start, amount.end);
  const ore = Math.abs(kronerIn(sentence.text.slice(amount.numberStart, amount.numberEnd))) * 100;
  return {
    span: spanOfAmount(sentence, amount),
    message: form === "thousands" ? thousandsMessage(written, ore) : decimalsMessage(written),
    fixes: () => (form === "thousands" && !mayBeMillions(all) ? [writeThousands(sentence, amount, ore)] : []),
  };
}

const kronerIn = (written: string): number => Number(written.replace(/\D/g, ""));

const thousandsMessage = (written: string, ore: number): Message => ({
  da: `»${written}« kan læses på to måder: med komma foran tre cifre er det ikke sikkert, om der menes ${danishKroner(ore)} Skriv tusinder med punktum.`,
  en: `“${written}” can be read in two ways: with a comma in front of three digits it is not certain that ${danishKroner(ore)} is meant. Part thousands by a point.`,
});

const decimalsMessage = (written: string): Message => ({
  da: `»${written}« er under en krone og har tre decimaler. Skriv beløbet helt ud, eller skriv »mio. kr.«, hvis det er det, der menes.`,
  en: `“${written}” is less than one krone and has three decimals. Write the amount in full, or write “mio. kr.” if that is what is meant.`,
});

/** Where the item counts in millions, `2,539 kr.` may have lost its `mio.`. */
const mayBeMillions = (sentences: readonly MoneySentence[]): boolean =>
  sentences.some(({ amounts }) => amounts.some(({ unit }) => unit === "millioner" || unit === "milliarder"));

function writeThousands(sentence: MoneySentence, { numberStart, numberEnd }: Amount, ore: number): Fix {
  const written = danishKroner(ore);
  return {
    title: { da: `Skriv ${written}`, en: `Write ${written}` },
    edits: [replaceSpan(sentence.spanOf(numberStart, numberEnd), numberFor(ore, { unit: "kroner" }))],
    preferred: true,
  };
}
