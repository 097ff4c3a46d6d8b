import type { Amount } from "../facts/amounts.ts";
import { mayNameGrant } from "../facts/bevilling-head.ts";
import { type Bevilling, readBevillinger } from "../facts/bevillinger.ts";
import type { MoneySentence } from "../facts/money-sentences.ts";
import type { PunktBlock } from "../syntax/tree.ts";
import { externalKinds } from "../vocabulary/bevillinger.ts";
import type { SectionRole } from "../vocabulary/sections.ts";

/**
 * The amounts of an item that are stated as a grant, exactly and as of now; empty where no two different ones can be.
 * `year` is the meeting's.
 */
export function readStatements(sentences: readonly MoneySentence[], block: PunktBlock, year: number | null): Bevilling[] {
  // What a supplement says of money may be instead of what stands above it.
  if (sentences.some(({ section }) => otherVersion.test(block.sections[section]?.heading.text ?? ""))) return [];
  const possible = sentences.filter(({ role }) => role === null || !otherSections.has(role));
  const different = new Set(
    possible.flatMap((sentence) => sentence.amounts.filter((_, index) => mayBe(sentence, index)).map(({ ore }) => ore)),
  );
  if (different.size < 2) return [];
  return readBevillinger(possible, mayBe).filter((bevilling) => states(bevilling) && !isOld(bevilling, year));
}

const stating: ReadonlySet<string> = new Set(["granted", "committed", "named"]);

/** `Der søges om en anlægsbevilling på`: where the municipality gives it, that is what the item is about. */
const states = ({ role, kind }: Bevilling): boolean =>
  stating.has(role) || (role === "applied" && kind !== null && kind !== "frigivelse" && !externalKinds.has(kind));

/** What others decided, or decided earlier, or otherwise than recommended, may differ. */
const otherSections: ReadonlySet<SectionRole> = new Set(["decision", "history", "attachments", "hearing", "law", "route"]);
const otherVersion = /^(?:alternativ|supplerende|ændre|revidere|yderligere)/i;

/** Whether an amount of a sentence may be a grant's, by the words between it and the amount before. */
function mayBe({ text, amounts }: MoneySentence, index: number): boolean {
  const amount = amounts[index] as Amount;
  if (!isExact(amount)) return false;
  return mayNameGrant(text.slice(amounts[index - 1]?.end ?? 0, amount.start)) || text.startsWith(" fra ", amount.end);
}

const isExact = ({ approximate, doubtful, ore }: Amount): boolean => !approximate && !doubtful && ore !== 0;

/** Given in a year before the last: an earlier grant. */
const isOld = ({ role, when }: Bevilling, year: number | null): boolean =>
  role !== "granted" && when !== null && (year === null || when < year - 1);
