import { type DocumentFacts, readDocumentFacts } from "./facts/document-facts.ts";
import { parse } from "./syntax/parse.ts";
import type { Tree } from "./syntax/tree.ts";
import { SourceText } from "./text/source-text.ts";

/** One version of one document, read: its lines, its tree, what it says. */
export interface Analysis {
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
}

/** Reads a document from its text. Never fails. */
export function analyse(content: string): Analysis {
  const text = new SourceText(content);
  const tree = parse(text);
  return { text, tree, facts: readDocumentFacts(tree, text) };
}
