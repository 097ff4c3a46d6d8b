import { type AmountRole, bases, cofinancing, type RoleSign, roleSigns } from "../vocabulary/amount-roles.ts";
import { externalKinds } from "../vocabulary/bevillinger.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";
import type { Years } from "./bevilling-details.ts";
import type { Head } from "./bevilling-head.ts";
import type { AmountInSentence } from "./bevillinger.ts";
import type { Giver } from "./givere.ts";
import type { Word } from "./words.ts";

/** Whether one of the words says this of the amount near it. */
export const says = (words: readonly Word[], sign: RoleSign): boolean => words.some(({ text }) => roleSigns[sign].has(text));

/** What an amount is, and whether it is said to be the sum of all. */
export function readRole(
  found: AmountInSentence,
  head: Head | null,
  giver: Giver | null,
  years: Years,
): { role: AmountRole; total: boolean } {
  const { before, local, after } = found;
  const total = says(local.slice(-5), "total");
  return { role: roleOf(), total };

  function roleOf(): AmountRole {
    if (says(after.slice(0, 3), "rate") || says(local.slice(-4), "rate")) return "rate";
    if (head?.kind === "cofinanced" || after.slice(0, 3).some(({ text }) => cofinancing.test(text))) return "cofinanced";
    if (head === null || head.kind === "other") return bareRole(local, total);
    if (years.several || says(local.slice(-8), "part") || isListed(found)) return "part";
    if (says(before, "conditional")) return "conditional";
    if (says(before, "history")) return "history";
    return grantRole(found, head, giver);
  }
}

/** How the amount is counted (without moms, net, in the prices of a year), as the words around it say; null for nothing said. */
export function readBasis({ textBefore, textToNext }: AmountInSentence): string | null {
  const near = `${textBefore.slice(-24)} ${textToNext.slice(0, 30)}`;
  return bases.find(([, pattern]) => pattern.test(near))?.[0] ?? null;
}

function bareRole(local: readonly Word[], total: boolean): AmountRole {
  if (says(local, "applying")) return "applied";
  if (says(local.slice(-8), "part")) return "part";
  return total ? "total" : "other";
}

/** One of a list that shares its noun or verb: `tillægsbevilling på 200.000 kr. i 2024 og 210.000 kr. i 2025`. */
const isListed = ({ hasNext, textToNext }: AmountInSentence): boolean =>
  hasNext && textToNext.length < 120 && /(?:,| og| samt| eller| plus)(?: med| på)? ?$/.test(textToNext);

function grantRole(found: AmountInSentence, head: Extract<Head, { grant: unknown }>, giver: Giver | null): AmountRole {
  const { before, local, after } = found;
  const headWord = local[head.at] as Word;
  const own = giver?.own === true || !externalKinds.has(head.grant);
  if (head.kind === "verb") {
    if (says(local, "applying")) return "applied";
    if (head.verb.receiving === true && (giver === null || giver.own)) return "other";
    return head.verb.tense === "present" ? "granted" : own ? "history" : "committed";
  }
  const last = before.indexOf(headWord);
  const inFront = before.slice(Math.max(0, last - 25), last).reverse();
  if (own && isSource(inFront)) return "history";
  const verb = governing(inFront) ?? governing(after.slice(0, 12).filter(({ text }) => !roleSigns.budgeting.has(text)));
  if (verb === "applying") return "applied";
  if (verb === "budgeting") return "history";
  if (verb === "giving") return "granted";
  if (verb === "given") return own ? "history" : "committed";
  if (head.grant === "tilsagn") return "committed";
  const standsAlone = last <= 1 || found.sentence.section === -1;
  const role = found.sentence.role;
  return standsAlone || (role !== null && recommendationRoles.has(role)) ? "granted" : "named";
}

const sourceWords: ReadonlySet<string> = new Set(["af", "fra", "indenfor", "for", "over"]);

/** `af det afsatte rådighedsbeløb på`: where the money is taken from. The nearest word comes first. */
function isSource(inFront: readonly Word[]): boolean {
  for (const { text } of inFront.slice(0, 4)) {
    if (sourceWords.has(text)) return true;
    if (roleSigns.giving.has(text) || text === "en" || text === "at") return false;
  }
  return false;
}

/** The first verb of giving, receiving or applying among the words. */
function governing(words: readonly Word[]): (typeof governors)[number] | null {
  for (const { text } of words) {
    for (const sign of governors) if (roleSigns[sign].has(text)) return sign;
  }
  return null;
}

const governors = ["applying", "giving", "given", "budgeting"] as const satisfies readonly RoleSign[];
