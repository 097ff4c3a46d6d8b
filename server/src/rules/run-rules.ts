import type { DocumentFacts } from "../facts/document-facts.ts";
import type { Block, Tree } from "../syntax/tree.ts";
import type { Lines, SourceText } from "../text/source-text.ts";
import { finish, type Steps } from "../text/steps.ts";
import { activeRules, type Severities } from "./active-rules.ts";
import { type DocumentTraits, judgingTraits, readTraits } from "./document-traits.ts";
import { judgeBlock, knownFindings } from "./judge-block.ts";
import { byPlace, type PlacedFinding, placeFinding } from "./place-finding.ts";

export interface RulesInput {
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
}

const ownSeverities: Severities = new Map();

/** All findings of a document, in order of their place. A rule that is off is not run. */
export const runRules = (input: RulesInput, severities?: Severities): PlacedFinding[] => finish(findingSteps(input, severities));

/**
 * As `runRules`. What a rule finds in a block is kept with the block: after an edit, only the blocks that it touched and
 * the document as a whole are judged.
 */
export function* findingSteps({ text, tree, facts }: RulesInput, severities: Severities = ownSeverities): Steps<PlacedFinding[]> {
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
  return found.sort(byPlace);
}

const windowOf =
  (text: SourceText, firstLine: number, { lineCount }: Block) =>
  (): Lines =>
    text.window(firstLine, firstLine + lineCount);
