import type { Bevilling } from "../facts/bevillinger.ts";
import { sameGiver } from "../facts/givere.ts";
import { isNear, isSlip } from "../facts/misprint.ts";
import type { BevillingKind } from "../vocabulary/bevillinger.ts";
import { recommendationRoles, type SectionRole } from "../vocabulary/sections.ts";
import type { BevillingItem } from "./bevilling-item.ts";

/**
 * Whether two statements of an item are sure to speak of one and the same grant. Years, signs, bases, givers and
 * purposes must not speak against it, and the kinds of grant must speak for it. Where no purpose binds them, the
 * amounts must: they look like one misprint of the other.
 */
export function sameBevilling(a: Bevilling, b: Bevilling, item: BevillingItem): boolean {
  const { oneGiver } = item;
  if (!agreeInDetail(a, b)) return false;
  if (a.giver !== null && b.giver !== null && !sameGiver(a.giver, b.giver)) return false;
  const purposes = comparePurposes(a, b);
  if (purposes === "contrary") return false;
  if (a.amount.ore === b.amount.ore) return linkOf(a, b, oneGiver) !== null || mayBeOne(a, b);
  const link = linkOf(a, b, oneGiver);
  if (mayBeOne(a, b) && looksMisprinted(a, b, purposes)) return true;
  if (link === "financed") return looksMisprinted(a, b, "unknown") || (purposes !== "different" && comesInWhole(a, b, item));
  // A part of the grant may be given for one year of it; amounts of two or three digits differ for many reasons.
  if (!isSure(a) || !isSure(b) || yearOf(a) !== yearOf(b)) return false;
  if (purposes === "same") return link !== null;
  if (purposes !== "unknown" || link !== "kind") return false;
  return (isCommitment(a) && isCommitment(b)) || isTheItems(a, b, item) || isTheItems(b, a, item);
}

/**
 * A giver's commitment, and the municipality's grant that it alone pays for: the one comes in as the other, where nothing
 * in the item is given in parts, and the grant's amount is not that of a part, or of so many per cent.
 */
function comesInWhole(a: Bevilling, b: Bevilling, { divided, elsewhere }: BevillingItem): boolean {
  const [grant, commitment] = isCommitment(a) ? [b, a] : [a, b];
  if (divided || grant.kind !== "tillægsbevilling" || grant.financing !== "external" || grant.giver === null) return false;
  if (elsewhere.has(Math.abs(grant.amount.ore)) || isShare(grant.amount.ore, commitment.amount.ore)) return false;
  return [grant, commitment].every(({ amount, total }) => amount.unit === "kroner" && amount.explicitUnit && !total);
}

/** The smaller is so many per cent of the larger: 40, 75, 80. */
function isShare(a: number, b: number): boolean {
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return (small * shareSteps) % large === 0;
}

/** Shares are agreed in steps of five per cent. */
const shareSteps = 20;

/**
 * `Anlægsbevilling på … over projekt nr. …` under the economy, without a purpose, is the one grant of its kind that the
 * recommendation gives to what the item's title names.
 */
function isTheItems(plain: Bevilling, recommended: Bevilling, { title, single }: BevillingItem): boolean {
  if (plain.role !== "granted" || recommended.role !== "granted" || plain.kind === null || !single.has(plain.kind)) return false;
  // Without a word about its financing it may be an older one.
  if (plain.financing === null) return false;
  if (plain.sectionRole === null || !economyRoles.has(plain.sectionRole) || plain.purpose.length > 0) return false;
  if (recommended.sectionRole === null || !recommendationRoles.has(recommended.sectionRole)) return false;
  const { names } = recommended;
  return names.length > 0 && names.every((name) => title.includes(name));
}

const economyRoles: ReadonlySet<SectionRole> = new Set(["economy", "facts-economy"]);

const isSure = ({ role }: Bevilling): boolean => role === "granted" || role === "committed";

const agreeInDetail = (a: Bevilling, b: Bevilling): boolean =>
  a.total === b.total &&
  (a.sign === -1) === (b.sign === -1) &&
  a.basis === b.basis &&
  (yearOf(a) ?? yearOf(b)) === (yearOf(b) ?? yearOf(a));

/** The year a grant is for; of one that is given now also the year in front of it (`at der i 2024 gives …`). */
export const yearOf = ({ year, when, role }: Bevilling): number | null => year ?? (role === "granted" ? when : null);

function looksMisprinted(a: Bevilling, b: Bevilling, purposes: Purposes): boolean {
  const [one, other] = [a.amount.ore, b.amount.ore];
  // `12,5 mio. kr.` and `12,3 mio. kr.` are alike by chance; three digits tell only where all of them are written.
  const digits = a.amount.unit === "kroner" && b.amount.unit === "kroner" ? 3 : 4;
  // What is asked for may be granted in part.
  if ((a.role === "applied") !== (b.role === "applied")) return purposes !== "different" && isSlip(one, other, digits);
  return isSlip(one, other, digits) ? purposes !== "different" || isNear(one, other) : purposes !== "different" && isNear(one, other);
}

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
  return (grant.financing === "external" || grant.financing === "shared") && oneGiver;
}

const financeable: ReadonlySet<BevillingKind> = new Set(["tillægsbevilling", "udgiftsbevilling", "indtægtsbevilling"]);

/** Kinds that may be one grant seen from its two ends, where the amounts themselves say so. */
const mayBeOne = (a: Bevilling, b: Bevilling): boolean =>
  a.kind !== null && b.kind !== null && (a.kind === b.kind || commitments.has(a.kind) || commitments.has(b.kind));

/** `contrary`: each names something that the other does not. `different`: they share too few words to tell. */
type Purposes = "same" | "different" | "contrary" | "unknown";

function comparePurposes(a: Bevilling, b: Bevilling): Purposes {
  if (a.stage !== b.stage) return "contrary";
  if (a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name))) return "contrary";
  if (isDesign(a) !== isDesign(b) && a.purpose.length > 0 && b.purpose.length > 0) return "contrary";
  if (a.purpose.length === 0 || b.purpose.length === 0) return "unknown";
  const shared = a.purpose.filter((stem) => b.purpose.includes(stem)).length;
  if (shared === 0) return "different";
  return shared * 2 > Math.min(a.purpose.length, b.purpose.length) ? "same" : "unknown";
}

/** A project is designed with one grant and built with another. */
const designing: ReadonlySet<string> = new Set(["projek", "forund", "skitse", "progra", "rådgiv", "planlæ", "udbud", "idékon", "analys"]);
const isDesign = ({ purpose }: Bevilling): boolean => purpose.some((stem) => designing.has(stem));
