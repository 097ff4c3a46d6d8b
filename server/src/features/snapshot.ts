import type { ArchiveReader } from "../archive/archive.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Message } from "../rules/rule.ts";
import type { Tree } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";
import type { FilesBeside } from "./bilag-file.ts";

export type Language = keyof Message;

/** A text read as if it stood in the document's place. */
export interface Reread {
  readonly text: SourceText;
  readonly facts: DocumentFacts;
  /** What is found in it, without what is set aside. */
  findings(): readonly PlacedFinding[];
}

/** All that a feature answers from: one version of one document, and the archive as it stands. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
  readonly archive: ArchiveReader;
  readonly language: Language;
  /** The files that lie beside the document: its attachments may be among them. */
  readonly beside: FilesBeside;
  /** Without what is set aside. Worked out on first use. */
  findings(): readonly PlacedFinding[];
  /** Reads another text as this document. */
  reread(text: SourceText): Reread;
}
