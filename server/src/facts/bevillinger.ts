import type { Span } from "../text/source-text.ts";
import type { AmountRole } from "../vocabulary/amount-roles.ts";
import type { BevillingKind } from "../vocabulary/bevillinger.ts";
import type { SectionRole } from "../vocabulary/sections.ts";
import { readBasis, readRole } from "./amount-roles.ts";
import type { Amount } from "./amounts.ts";
import { readFinancing, readPurpose, readSign, readYears } from "./bevilling-details.ts";
import { payerBehind, readGiver } from "./bevilling-giver.ts";
import { headOf } from "./bevilling-head.ts";
import type { Giver } from "./givere.ts";
import { type MoneySentence, spanOfAmount } from "./money-sentences.ts";
import type { Sentence } from "./running-text.ts";
import { readWords, type Word } from "./words.ts";

/** What an item says about one amount. */
export interface Bevilling {
  readonly amount: Amount;
  /** The amount's words, relative to the block. */
  readonly span: Span;
  /** Its number alone, for a correction. */
  readonly numberSpan: Span;
  /** Index of the section; -1 for the item's title. */
  readonly section: number;
  readonly sectionRole: SectionRole | null;
  readonly role: AmountRole;
  readonly kind: BevillingKind | null;
  readonly giver: Giver | null;
  /** Who pays for it: others (`som finansieres af ekstern bevilling`), others and somebody else, or the municipality, too. */
  readonly financing: "external" | "shared" | "own" | null;
  /** The year it is given for (`gældende i budgetår 2024`), if one only. */
  readonly year: number | null;
  /** A year named in front of it, as a rule when it was given (`I 2017 fik …`). */
  readonly when: number | null;
  /** -1 negative, 1 positive, 0 where nothing is said. */
  readonly sign: -1 | 0 | 1;
  /** Said to be the sum of all: `i alt`, `samlet`. */
  readonly total: boolean;
  /** How it is counted, where that is said: without moms, net, in the prices of a year. */
  readonly basis: string | null;
  /** The bearing words of what it is for, shortened for comparison. */
  readonly purpose: readonly string[];
  /** The names among them: of a school, a street, a person. */
  readonly names: readonly string[];
  /** The numbered part of a project that it is for: `etape 2`. */
  readonly stage: string | null;
}

/** An amount with the words around it, between its neighbours in the sentence. */
export interface AmountInSentence {
  readonly amount: Amount;
  readonly sentence: Sentence;
  /** All words of the sentence in front of it. */
  readonly before: readonly Word[];
  /** Those behind the amount before it. */
  readonly local: readonly Word[];
  /** Words up to the next amount. */
  readonly after: readonly Word[];
  readonly textBefore: string;
  readonly textToNext: string;
  readonly hasNext: boolean;
}

/** More amounts in one sentence are a list of data, not a statement. */
const mostAmounts = 40;
export const isList = (amounts: readonly Amount[]): boolean => amounts.length > mostAmounts;

/** Everything that sentences of an item say about those of their amounts that are wanted, in the order of the text. */
export function readBevillinger(sentences: readonly MoneySentence[], wants: WantsAmount = () => true): Bevilling[] {
  return sentences.flatMap((sentence) => (isList(sentence.amounts) ? [] : readSentence(sentence, wants)));
}

export type WantsAmount = (sentence: MoneySentence, index: number) => boolean;

const readSentence = (sentence: MoneySentence, wants: WantsAmount): Bevilling[] => amountsIn(sentence, wants).map(readAmount);

/** The amounts of a sentence that are wanted, each with the words around it. */
function amountsIn(sentence: MoneySentence, wants: WantsAmount): AmountInSentence[] {
  const { text, amounts } = sentence;
  const words = readWords(text);
  return amounts.flatMap((amount, index) => {
    if (!wants(sentence, index)) return [];
    const floor = amounts[index - 1]?.end ?? 0;
    const ceiling = amounts[index + 1]?.start ?? text.length;
    const before = words.filter(({ end }) => end <= amount.start);
    return {
      amount,
      sentence,
      before,
      local: before.filter(({ start }) => start >= floor),
      after: words.filter(({ start, end }) => start >= amount.end && end <= ceiling),
      textBefore: text.slice(floor, amount.start),
      textToNext: text.slice(amount.end, ceiling),
      hasNext: index + 1 < amounts.length,
    };
  });
}

/** What is said of an amount, without what it is for and who pays. */
export interface StatedAmount extends Pick<Bevilling, "amount" | "span" | "role" | "sign"> {}

/** As `readBevillinger`, as far as to tell what an item grants. */
export const readStatedAmounts = (sentences: readonly MoneySentence[], wants: WantsAmount): StatedAmount[] =>
  sentences
    .filter(({ amounts }) => !isList(amounts))
    .flatMap((sentence) => amountsIn(sentence, wants))
    .map((found) => {
      const { head, role } = readStatement(found);
      return { amount: found.amount, span: spanOfAmount(found.sentence, found.amount), role, sign: readSign(found, head) };
    });

function readStatement(found: AmountInSentence) {
  const head = headOf(found.local);
  const years = readYears(found);
  const payer = head === null || head.kind === "other" ? payerBehind(found) : null;
  const giver = payer ?? readGiver(found, head);
  return { head, years, payer, giver, ...readRole(found, head, giver, years) };
}

function readAmount(found: AmountInSentence): Bevilling {
  const { amount, sentence } = found;
  const { head, years, payer, giver, role, total } = readStatement(found);
  return {
    amount,
    span: spanOfAmount(sentence, amount),
    numberSpan: sentence.spanOf(amount.numberStart, amount.numberEnd),
    section: sentence.section,
    sectionRole: sentence.role,
    role: payer !== null && role === "other" ? "named" : role,
    kind: payer !== null ? "tilsagn" : head !== null && "grant" in head ? head.grant : null,
    giver,
    financing: readFinancing(found),
    year: years.year,
    when: years.when,
    sign: readSign(found, head),
    total,
    basis: readBasis(found),
    ...readPurpose(found, head),
  };
}
