import { type MeetingReference, readReferences, shiftReference } from "../facts/references.ts";
import type { Block } from "../syntax/tree.ts";
import type { Steps } from "../text/steps.ts";
import type { ReferringDocument } from "./rule.ts";
import type { RulesInput } from "./run-rules.ts";

/** Kept for as long as the block: a block belongs to one sequence of lines, wherever they stand. Lines relative to it. */
const known = new WeakMap<Block, readonly MeetingReference[]>();

/** What a document says of other meetings. Only blocks that an edit touched are read again. */
export function* readReferringDocument({ text, tree, facts }: RulesInput): Steps<ReferringDocument> {
  const references: MeetingReference[] = [];
  let firstLine = 0;
  for (const block of tree.blocks) {
    let found = known.get(block);
    if (!found) {
      found = readReferences(block, text.window(firstLine, firstLine + block.lineCount));
      known.set(block, found);
      yield;
    }
    for (const reference of found) references.push(shiftReference(reference, firstLine));
    firstLine += block.lineCount;
  }
  return { meeting: facts.meeting, kommune: facts.kommune, references };
}
