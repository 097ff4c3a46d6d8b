import type { Bevilling } from "../facts/bevillinger.ts";
import { sameGiver } from "../facts/givere.ts";
import type { BevillingKind } from "../vocabulary/bevillinger.ts";

/**
 * Whether two statements of an item are sure to speak of one and the same grant. Years, signs, givers and purposes must
 * not speak against it, and the kinds of grant must speak for it. A doubt is settled only by amounts that look like
 * one misprint of the other.
 */
export function sameBevilling(a: Bevilling, b: Bevilling, oneGiver: boolean): boolean {
  if (!agreeInDetail(a, b)) return false;
  if (a.giver !== null && b.giver !== null && !sameGiver(a.giver, b.giver)) return false;
  const misprint = isMisprint(a.amount.ore, b.amount.ore);
  if (a.role === "named" || b.role === "named") return misprint && mayBeOne(a, b);
  const link = linkOf(a, b, oneGiver);
  if (link === "financed") return true;
  if (misprint && mayBeOne(a, b)) return true;
  return link !== null && comparePurposes(a, b) !== "different" && (link === "kind" || comparePurposes(a, b) === "same");
}

const agreeInDetail = (a: Bevilling, b: Bevilling): boolean =>
  a.total === b.total && (a.sign === -1) === (b.sign === -1) && (yearOf(a) ?? yearOf(b)) === (yearOf(b) ?? yearOf(a));

/** The year a grant is for; of one that is given now also the year in front of it (`at der i 2024 gives …`). */
export const yearOf = ({ year, when, role }: Bevilling): number | null => year ?? (role === "granted" ? when : null);

/** What binds two statements: the same kind of grant, a weaker kinship, or the financing that one of them names. */
function linkOf(a: Bevilling, b: Bevilling, oneGiver: boolean): "kind" | "kin" | "financed" | null {
  if (a.kind === null || b.kind === null) return null;
  if (isFinancedBy(a, b, oneGiver) || isFinancedBy(b, a, oneGiver)) return "financed";
  const knownGivers = a.giver !== null && b.giver !== null;
  if (isCommitment(a) && isCommitment(b)) return knownGivers || oneGiver ? "kind" : "kin";
  if (a.kind !== b.kind) return null;
  return a.kind === "tilskud" || a.kind === "særlig bevilling" || a.kind === "bevilling" ? "kin" : "kind";
}

const commitments: ReadonlySet<BevillingKind | null> = new Set(["tilsagn", "bevilling"]);
const isCommitment = ({ kind, role }: Bevilling): boolean => role === "committed" && commitments.has(kind);

/** `der gives tillægsbevilling på X, som finansieres af ekstern bevilling fra STAR`, and STAR's own commitment. */
function isFinancedBy(grant: Bevilling, commitment: Bevilling, oneGiver: boolean): boolean {
  if (grant.role !== "granted" || grant.kind === null || !financeable.has(grant.kind) || !isCommitment(commitment)) return false;
  // A commitment for several years may come in as one year's grant.
  if (grant.financing === "own" || yearOf(grant) !== yearOf(commitment)) return false;
  if (grant.giver !== null && !grant.giver.own && commitment.giver !== null) return true;
  return grant.financing === "external" && oneGiver;
}

const financeable: ReadonlySet<BevillingKind> = new Set(["tillægsbevilling", "udgiftsbevilling", "indtægtsbevilling"]);

/** Kinds that may be one grant seen from its two ends, where the amounts themselves say so. */
const mayBeOne = (a: Bevilling, b: Bevilling): boolean =>
  a.kind !== null && b.kind !== null && (a.kind === b.kind || commitments.has(a.kind) || commitments.has(b.kind));

function comparePurposes(a: Bevilling, b: Bevilling): "same" | "different" | "unknown" {
  if (a.purpose.length === 0 || b.purpose.length === 0) return "unknown";
  return a.purpose.some((stem) => b.purpose.includes(stem)) ? "same" : "different";
}

/** Fewer bearing digits agree by chance: two round amounts prove nothing. */
const bearingDigits = 4;

/**
 * Two amounts that differ as a misprint does: in one digit, by two neighbours that changed places, by one digit more
 * or less, or by at most 2 per cent.
 */
export function isMisprint(a: number, b: number): boolean {
  const [one, other] = [String(Math.abs(a) / 100), String(Math.abs(b) / 100)];
  if (Math.max(bearing(one), bearing(other)) < bearingDigits) return false;
  return Math.abs(a - b) * 50 <= Math.max(Math.abs(a), Math.abs(b)) || isOneSlip(one, other);
}

const bearing = (digits: string): number => digits.replace(".", "").replace(/0+$/, "").length;

export function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end++;
  const [ofA, ofB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (ofA.length <= 1 && ofB.length <= 1) return true;
  return ofA.length === 2 && ofB.length === 2 && ofA.charAt(0) === ofB.charAt(1) && ofA.charAt(1) === ofB.charAt(0);
}
