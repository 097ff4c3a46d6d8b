import type { ArchiveView } from "../archive/archive-view.ts";
import type { BlockReading } from "../facts/block-reading.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import type { Meeting } from "../facts/meeting.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import type { MeetingReference } from "../facts/references.ts";
import type { Block } from "../syntax/tree.ts";
import type { Lines, SourceText, Span } from "../text/source-text.ts";
import type { DocumentTraits } from "./document-traits.ts";
import type { JudgingTraits } from "./judging-traits.ts";

/** How loudly a rule speaks; `off` is silent. Ordered from quiet to loud. */
export const severities = ["off", "hint", "information", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** A sentence in both languages the product speaks. */
export interface Message {
  readonly da: string;
  readonly en: string;
}

export interface Position {
  /** 0-based. */
  readonly line: number;
  /** UTF-16 code units. */
  readonly column: number;
}

export interface Edit {
  /** End exclusive; lines relative to the block for a block rule. */
  readonly start: Position;
  readonly end: Position;
  /** Lines in it are parted by `\n`; the document's own line end is put in when it is applied. */
  readonly newText: string;
}

export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** The one fix that is most likely meant. */
  readonly preferred?: boolean;
  /** It cannot change what the record says: it may be made unasked, with others. Absent where it might. */
  readonly safe?: true;
}

export interface Related {
  readonly span: Span;
  readonly message: Message;
}

export interface Finding {
  /** The words the finding is about, relative to the block for a block rule. */
  readonly span: Span;
  readonly message: Message;
  /** Every other place that belongs to it. */
  readonly related?: readonly Related[];
  /** Fixes that make it vanish; worked out only when asked for, in the manner that the document has then. */
  readonly fixes?: (traits: DocumentTraits) => readonly Fix[];
  /** None of its fixes is safe: they need not be worked out to know that. */
  readonly neverSafe?: true;
}

/**
 * What a block rule may look at: one block, and the few facts of the document that bear on it. A finding holds for as
 * long as these are the same; whoever adds to them adds it to `JudgedBy` in judge-block.ts, or to `sameTraits`.
 */
export interface BlockContext {
  readonly block: Block;
  /** The facts of an item; null for another block. */
  readonly punkt: PunktFacts | null;
  /** The block's own lines; numbers are relative to its first. */
  readonly lines: Lines;
  /** What several rules ask of the lines, read once. */
  readonly reading: BlockReading;
  readonly meeting: Meeting;
  readonly traits: JudgingTraits;
}

export interface DocumentContext {
  readonly text: SourceText;
  readonly facts: DocumentFacts;
}

/** What a document says of other meetings: enough to judge it again, without its text, when the archive has changed. */
export interface ReferringDocument {
  readonly meeting: Meeting;
  /** The municipality that the document speaks of most, or null. */
  readonly kommune: string | null;
  /** In the document's order; lines are the document's. */
  readonly references: readonly MeetingReference[];
}

export interface ArchiveContext extends ReferringDocument {
  readonly archive: ArchiveView;
}

/** What the documentation says of a rule: Danish, one paragraph of Markdown each. The examples are run by a test. */
export interface RulePage {
  /** What is wrong. */
  readonly about: string;
  /** Lines of a document about which the rule speaks: whole, some items, or part of one item. Indented as the code is. */
  readonly bad: string;
  /** The same set right. */
  readonly good: string;
  /** Other minutes of the archive in which the examples stand, whole documents; for rules that ask the archive. */
  readonly archive?: readonly string[];
  /** Goes on from "Tavs": when it says nothing. */
  readonly silent: string;
  /** Goes on from "Lynrettelse:"; absent where there is none. */
  readonly fix?: string;
}

interface RuleBase {
  /** Stable code, as it stands in settings, links and set-aside findings. */
  readonly code: string;
  readonly severity: Severity;
  /** What it finds, in a few words: for the settings, the documentation and lists of rules. */
  readonly title: Message;
  readonly page: RulePage;
}

/** Judges one block at a time: made again only for blocks that an edit touched. */
export interface BlockRule extends RuleBase {
  readonly scope: "block";
  readonly check: (context: BlockContext) => readonly Finding[];
}

/** Judges the document as a whole: numbering, table of contents. */
export interface DocumentRule extends RuleBase {
  readonly scope: "document";
  readonly check: (context: DocumentContext) => readonly Finding[];
}

/**
 * Judges what the document says of other meetings by the archive: again for each version of the document and whenever
 * the meetings of the archive have changed. Where there is no archive, it is not asked.
 */
export interface ArchiveRule extends RuleBase {
  readonly scope: "archive";
  readonly check: (context: ArchiveContext) => readonly Finding[];
}

export type Rule = BlockRule | DocumentRule | ArchiveRule;

/** An edit that puts lines in at the start of `line`, or behind the last line. */
export const insertAt = (line: number, newText: string): Edit => ({ start: { line, column: 0 }, end: { line, column: 0 }, newText });

/** An edit that puts other words in the place of a span. */
export const replaceSpan = ({ line, start, end }: Span, newText: string): Edit => ({
  start: { line, column: start },
  end: { line, column: end },
  newText,
});
