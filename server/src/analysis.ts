import { type DocumentFacts, documentFactsSteps } from "./facts/document-facts.ts";
import { parseSteps } from "./syntax/parse.ts";
import type { ParsedDocument } from "./syntax/parsed-document.ts";
import { applyChanges, type EditedText, reparseSteps } from "./syntax/reparse.ts";
import type { Tree } from "./syntax/tree.ts";
import { SourceText } from "./text/source-text.ts";
import { finish, type Steps } from "./text/steps.ts";
import type { TextChange } from "./text/text-change.ts";

/** One version of one document, read: its lines, its tree, what it says. */
export interface Analysis {
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
  /** What the next version is parsed from. */
  readonly parsed: ParsedDocument;
}

/** Reads a document from its text. Never fails. */
export const analyse = (content: string): Analysis => finish(analysisSteps(new SourceText(content)));

/** Reads a document's next version from the one before and the changes in between, in order. The same as reading it afresh. */
export const reanalyse = (before: Analysis, changes: readonly TextChange[]): Analysis =>
  finish(reanalysisSteps(before, applyChanges(before.text, changes)));

export function* analysisSteps(text: SourceText): Steps<Analysis> {
  return yield* withFacts(yield* parseSteps(text));
}

export function* reanalysisSteps(before: Analysis, edited: EditedText): Steps<Analysis> {
  return yield* withFacts(yield* reparseSteps(before.parsed, edited));
}

function* withFacts(parsed: ParsedDocument): Steps<Analysis> {
  const { text, tree } = parsed;
  return { text, tree, facts: yield* documentFactsSteps(tree, text), parsed };
}
