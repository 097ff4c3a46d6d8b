import { cofinancing } from "../vocabulary/amount-roles.ts";
import { type BevillingKind, type GrantVerb, grantStems, grantVerbs, kindOfNoun, otherMoney } from "../vocabulary/bevillinger.ts";
import { approximations, fillers } from "../vocabulary/money.ts";
import type { Word } from "./words.ts";

/** The word that says what the amount behind it is. */
export type Head =
  | { readonly kind: "noun"; readonly grant: BevillingKind; readonly at: number }
  | { readonly kind: "verb"; readonly grant: BevillingKind; readonly verb: GrantVerb; readonly at: number }
  | { readonly kind: "cofinanced" }
  | { readonly kind: "other" };

const grantWords = new RegExp([grantStems, ...grantVerbs.keys()].join("|"), "iu");

/** False where no word of a text names or gives a grant: then `headOf` finds none in its words. */
export const mayNameGrant = (text: string): boolean => grantWords.test(text);

/** How many words in front of an amount are looked at. */
const reach = 24;
/** Words between a verb and its amount: `har bevilget Rudersdal Kommune en støtte på`. */
const verbReach = 7;

/** Words that lead from a noun to its amount. */
const linkWords: ReadonlySet<string> = new Set(["på", "om", "til", "af", "med", "udgør", "er", "lyder", "svarende"]);
/** Behind one of these the verb's object is something else than the amount. */
const breakers: ReadonlySet<string> = new Set(["til", "med", "som", "der", "at", "og", "hvoraf", "når", "mens"]);

/**
 * The nearest word in front of an amount that says what it is: a grant's noun linked to it by a preposition
 * (`anlægsbevilling til renovering af broen på`), a verb whose object it is, or another thing of money. `words` are
 * those in front of the amount, back to the amount before it.
 */
export function headOf(words: readonly Word[]): Head | null {
  const link = linkOf(words);
  let broken = false;
  for (let at = words.length - 1; at >= 0 && words.length - at <= reach; at--) {
    const { text } = words[at] as Word;
    const verb = grantVerbs.get(text);
    if (verb !== undefined && !broken && words.length - 1 - at <= verbReach) return { kind: "verb", grant: verb.kind, verb, at };
    const grant = text === "tilskud" && isCommitted(words, at) ? "tilsagn" : kindOfNoun(text);
    if (grant !== null) return link !== null || at === words.length - 1 ? { kind: "noun", grant, at } : { kind: "other" };
    if (cofinancing.test(text)) return { kind: "cofinanced" };
    if (otherMoney.test(text)) return moreOrLess(words, at) ?? { kind: "other" };
    broken ||= breakers.has(text);
  }
  return null;
}

/** `tillægsbevilling til netto merudgifter på`: what is granted is the difference. */
function moreOrLess(words: readonly Word[], at: number): Head | null {
  if (!/^(?:mer|mindre)(?:udgift|indtægt)/.test((words[at] as Word).text)) return null;
  for (let noun = at - 1; noun >= Math.max(0, at - 3); noun--) {
    const grant = kindOfNoun((words[noun] as Word).text);
    if (grant !== null) return words[noun + 1]?.text === "til" ? { kind: "noun", grant, at: noun } : null;
  }
  return null;
}

/** `tilsagn om tilskud på`. */
const isCommitted = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === "om" && kindOfNoun(words[at - 2]?.text ?? "") === "tilsagn";

/** The preposition that links the amount to what is in front, fillers such as `i alt ca.` passed over. */
function linkOf(words: readonly Word[]): string | null {
  for (let at = words.length - 1; at >= Math.max(0, words.length - 5); at--) {
    const { text } = words[at] as Word;
    if (linkWords.has(text)) return text;
    if (!fillers.has(text) && !approximations.has(text)) return null;
  }
  return null;
}
