import {
  appliedWords,
  type BevillingRole,
  cofinancing,
  conditionalWords,
  externalKinds,
  historyWords,
  partWords,
  perfectVerbs,
  presentVerbs,
  rateWords,
  totalWords,
} from "../vocabulary/bevillinger.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";
import type { Years } from "./bevilling-details.ts";
import type { Head } from "./bevilling-head.ts";
import type { AmountInSentence } from "./bevillinger.ts";
import type { Giver } from "./givere.ts";
import type { Word } from "./words.ts";

/** What an amount is, and whether it is said to be the sum of all. */
export function readRole(
  found: AmountInSentence,
  head: Head | null,
  giver: Giver | null,
  years: Years,
): { role: BevillingRole; total: boolean } {
  const { before, local, after } = found;
  const total = local.slice(-5).some(({ text }) => totalWords.has(text));
  return { role: roleOf(), total };

  function roleOf(): BevillingRole {
    if (isRate(local, after)) return "rate";
    if (head?.kind === "cofinanced" || (after[0] !== undefined && after.slice(0, 3).some(({ text }) => cofinancing.test(text))))
      return "cofinanced";
    if (head === null || head.kind === "other") return bareRole(local, total);
    if (years.several || local.slice(-8).some(({ text }) => partWords.has(text)) || isListed(found)) return "part";
    if (has(before, conditionalWords)) return "conditional";
    if (has(before, historyWords)) return "history";
    return grantRole(found, head, giver);
  }
}

const has = (words: readonly Word[], set: ReadonlySet<string>): boolean => words.some(({ text }) => set.has(text));

function bareRole(local: readonly Word[], total: boolean): BevillingRole {
  if (has(local, appliedWords)) return "applied";
  if (has(local.slice(-8), partWords)) return "part";
  return total ? "total" : "other";
}

const isRate = (local: readonly Word[], after: readonly Word[]): boolean =>
  after.slice(0, 3).some(({ text }) => rateWords.has(text)) || local.slice(-4).some(({ text }) => rateWords.has(text));

/** One of a list that shares its noun or verb: `tillægsbevilling på 200.000 kr. i 2024 og 210.000 kr. i 2025`. */
const isListed = ({ hasNext, textToNext }: AmountInSentence): boolean =>
  hasNext && textToNext.length < 120 && /(?:,| og| samt| eller| plus)(?: med| på)? ?$/.test(textToNext);

function grantRole(found: AmountInSentence, head: Extract<Head, { grant: unknown }>, giver: Giver | null): BevillingRole {
  const { before, local, after } = found;
  const headWord = local[head.at] as Word;
  const own = giver?.own === true || !externalKinds.has(head.grant);
  if (head.kind === "verb") {
    if (has(local, appliedWords)) return "applied";
    if (head.verb.receiving === true && (giver === null || giver.own)) return "other";
    return head.verb.tense === "present" ? "granted" : own ? "history" : "committed";
  }
  const last = before.indexOf(headWord);
  const verb = governing(before.slice(Math.max(0, last - 25), last).reverse()) ?? governing(after.slice(0, 12));
  if (verb === "applied") return "applied";
  if (verb === "present") return "granted";
  if (verb === "perfect") return own ? "history" : "committed";
  if (head.grant === "tilsagn") return "committed";
  const standsAlone = last <= 1 || found.sentence.section === -1;
  const role = found.sentence.role;
  return standsAlone || (role !== null && recommendationRoles.has(role)) ? "granted" : "named";
}

/** The first verb of giving, receiving or applying among the words. */
function governing(words: readonly Word[]): "applied" | "present" | "perfect" | null {
  for (const { text } of words) {
    if (appliedWords.has(text)) return "applied";
    if (presentVerbs.has(text)) return "present";
    if (perfectVerbs.has(text)) return "perfect";
  }
  return null;
}
