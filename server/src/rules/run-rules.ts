import type { ArchiveView } from "../archive/archive-view.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import type { Block, Tree } from "../syntax/tree.ts";
import type { Lines, SourceText } from "../text/source-text.ts";
import { finish, type Steps } from "../text/steps.ts";
import { activeRules, type Severities } from "./active-rules.ts";
import { archiveFindings } from "./archive-findings.ts";
import { type DocumentTraits, readTraits } from "./document-traits.ts";
import { judgeBlock, knownFindings } from "./judge-block.ts";
import { judgingTraits } from "./judging-traits.ts";
import { byPlace, type PlacedFinding, placeFinding } from "./place-finding.ts";
import { referringDocument } from "./referring-document.ts";

export interface RulesInput {
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
}

const ownSeverities: Severities = new Map();

/**
 * All findings of a document, in order of their place. A rule that is off is not run, and one that asks the archive only
 * where there is one: null where it is not known, or not known in full yet.
 */
export const runRules = (input: RulesInput, severities?: Severities, archive?: ArchiveView | null): PlacedFinding[] =>
  finish(findingSteps(input, severities, archive));

/**
 * As `runRules`. What a rule finds in a block is kept with the block: after an edit, only the blocks that it touched and
 * the document as a whole are judged, and what it says of other meetings by the archive as it stands.
 */
export function* findingSteps(
  { text, tree, facts }: RulesInput,
  severities: Severities = ownSeverities,
  archive: ArchiveView | null = null,
): Steps<PlacedFinding[]> {
  const active = activeRules(severities);
  const found: PlacedFinding[] = [];
  let traits: DocumentTraits | undefined;
  const traitsNow = (): DocumentTraits => {
    traits ??= readTraits(facts, text);
    return traits;
  };
  for (const { rule, level } of active.document) {
    for (const finding of rule.check({ text, facts })) found.push(placeFinding(rule.code, level, finding, 0, traitsNow));
    yield;
  }
  const document = { meeting: facts.meeting, traits: judgingTraits(facts) };
  let firstLine = 0;
  let order = 0;
  for (const block of tree.blocks) {
    const punkt = block.kind === "punkt" ? (facts.punkter[order++]?.facts ?? null) : null;
    // Of all blocks but those that an edit touched this is known: the loop must do next to nothing for them.
    const findings =
      knownFindings(block, punkt, document, active) ??
      (yield* judgeBlock(block, { punkt, ...document }, windowOf(text, firstLine, block), active));
    for (const { code, level, finding } of findings) found.push(placeFinding(code, level, finding, firstLine, traitsNow));
    firstLine += block.lineCount;
  }
  if (archive && active.archive.length > 0) {
    for (const finding of archiveFindings(referringDocument(facts), severities, archive)) found.push(finding);
  }
  return found.sort(byPlace);
}

const windowOf =
  (text: SourceText, firstLine: number, { lineCount }: Block) =>
  (): Lines =>
    text.window(firstLine, firstLine + lineCount);
