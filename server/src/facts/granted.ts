import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { postponedWords, rejectedWords } from "../vocabulary/beslutninger.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";
import { nextAmountDigit } from "./amounts.ts";
import { mayNameGrant } from "./bevilling-head.ts";
import { readStatedAmounts } from "./bevillinger.ts";
import { type MoneySentence, readMoneySentences } from "./money-sentences.ts";
import type { SectionFacts } from "./punkt-facts.ts";

/** An amount that an item grants, and where it says so. */
export interface GrantedAmount extends Span {
  /** The signed amount in øre: less than nothing for a negative grant (negativ tillægsbevilling). */
  readonly ore: number;
}

const none: readonly GrantedAmount[] = [];

/**
 * The amounts that an item grants: those that its own decision states, else those of its recommendation, each once.
 * None where the decision puts the item off or refuses it, and none that is uncertain: approximate, or one of a list.
 */
export function readGranted(
  block: PunktBlock,
  sections: readonly SectionFacts[],
  lines: Lines,
  decision: string | null,
): readonly GrantedAmount[] {
  if (block.closed || (decision !== null && (postponedWords.test(decision) || rejectedWords.test(decision)))) return none;
  const granting = (isOne: (section: SectionFacts) => boolean): readonly GrantedAmount[] => {
    const wanted = new Set(sections.flatMap((section, index) => (isOne(section) && mayGrantIn(section, lines) ? index : [])));
    return wanted.size === 0 ? none : grantedIn(readMoneySentences(block, lines, (index) => wanted.has(index)));
  };
  const decided = granting(({ own }) => own);
  return decided.length > 0 ? decided : granting(({ role, own }) => recommendationRoles.has(role) && !own);
}

/** Both a word for a grant and an amount stand in the section. */
function mayGrantIn({ heading, lineCount }: SectionFacts, lines: Lines): boolean {
  let named = false;
  let amount = false;
  for (let line = heading.line; line < heading.line + lineCount; line++) {
    const text = lines.line(line);
    named ||= mayNameGrant(text);
    amount ||= nextAmountDigit(text, 0) !== -1;
    if (named && amount) return true;
  }
  return false;
}

function grantedIn(sentences: readonly MoneySentence[]): readonly GrantedAmount[] {
  const found = readStatedAmounts(sentences, ({ text, amounts }, index) =>
    mayNameGrant(text.slice(amounts[index - 1]?.end ?? 0, amounts[index]?.start)),
  );
  const granted = new Map<number, GrantedAmount>();
  for (const { role, sign, amount, span } of found) {
    if (role !== "granted" || amount.approximate || amount.doubtful || amount.ore === 0) continue;
    const ore = sign === -1 ? -Math.abs(amount.ore) : amount.ore;
    if (!granted.has(ore)) granted.set(ore, { ...span, ore });
  }
  return granted.size === 0 ? none : [...granted.values()];
}
