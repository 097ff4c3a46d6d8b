import { readBlock } from "../facts/block-reading.ts";
import type { Block } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import type { ActiveRules, Level } from "./active-rules.ts";
import { sameTraits } from "./judging-traits.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";

/** A finding of a block rule; lines relative to the block. */
export interface BlockFinding {
  readonly code: string;
  readonly level: Level;
  readonly finding: Finding;
}

/** What of the document a block is judged by: with the same, what was found in it before still holds. */
export type JudgedBy = Pick<BlockContext, "punkt" | "meeting" | "traits">;

interface Judged {
  readonly by: JudgedBy;
  /** What each rule that has looked at the block found. */
  readonly found: Map<BlockRule, readonly Finding[]>;
  /** One context for all rules: what one has worked out on it, the next one finds there. */
  context: BlockContext | null;
  all: { readonly active: ActiveRules; readonly findings: readonly BlockFinding[] } | null;
}

/** Kept for as long as the block: a block belongs to one sequence of lines, wherever they stand. */
const known = new WeakMap<Block, Judged>();

/** What all active rules found in a block; null where some have not yet looked at it. */
export function knownFindings(
  block: Block,
  punkt: JudgedBy["punkt"],
  { meeting, traits }: Pick<JudgedBy, "meeting" | "traits">,
  active: ActiveRules,
): readonly BlockFinding[] | null {
  const judged = known.get(block);
  return judged?.all?.active === active && judged.by.punkt === punkt && sameDocument(judged.by, meeting, traits)
    ? judged.all.findings
    : null;
}

/** Lets all active rules look at a block, but for those that have done so already. */
export function* judgeBlock(block: Block, by: JudgedBy, lines: () => Lines, active: ActiveRules): Steps<readonly BlockFinding[]> {
  const judged = judgedOf(block, by);
  const findings: BlockFinding[] = [];
  for (const { rule, level } of active.block) {
    let found = judged.found.get(rule);
    if (!found) {
      judged.context ??= contextOf(block, by, lines());
      found = rule.check(judged.context);
      judged.found.set(rule, found);
      yield;
    }
    for (const finding of found) findings.push({ code: rule.code, level, finding });
  }
  judged.all = { active, findings };
  // Every rule has looked: what they worked out on the way is not needed again.
  judged.context = null;
  return findings;
}

function judgedOf(block: Block, by: JudgedBy): Judged {
  const before = known.get(block);
  if (before && before.by.punkt === by.punkt && sameDocument(before.by, by.meeting, by.traits)) return before;
  const judged: Judged = { by, found: new Map(), context: null, all: null };
  known.set(block, judged);
  return judged;
}

const sameDocument = (by: JudgedBy, meeting: JudgedBy["meeting"], traits: JudgedBy["traits"]): boolean =>
  by.meeting === meeting && sameTraits(by.traits, traits);

const contextOf = (block: Block, by: JudgedBy, lines: Lines): BlockContext => ({ block, lines, reading: readBlock(block, lines), ...by });
