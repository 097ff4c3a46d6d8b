import type { ArchiveReader } from "../archive/archive.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Message } from "../rules/rule.ts";
import type { Tree } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";

export type Language = keyof Message;

/** All that a feature answers from: one version of one document, and the archive as it stands. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
  readonly archive: ArchiveReader;
  readonly language: Language;
  /** Worked out on first use. */
  findings(): readonly PlacedFinding[];
}
