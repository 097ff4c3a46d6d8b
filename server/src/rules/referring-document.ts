import { isRead, type MeetingReference, referencesOf, shiftReference } from "../facts/references.ts";
import type { Steps } from "../text/steps.ts";
import type { ReferringDocument } from "./rule.ts";
import type { RulesInput } from "./run-rules.ts";

/** What a document says of other meetings. Only blocks that an edit touched are read again. */
export function* readReferringDocument({ text, tree, facts }: RulesInput): Steps<ReferringDocument> {
  const references: MeetingReference[] = [];
  let firstLine = 0;
  for (const block of tree.blocks) {
    const wasRead = isRead(block);
    for (const reference of referencesOf(block, () => text.window(firstLine, firstLine + block.lineCount)))
      references.push(shiftReference(reference, firstLine));
    if (!wasRead) yield;
    firstLine += block.lineCount;
  }
  return { meeting: facts.meeting, kommune: facts.kommune, references };
}
