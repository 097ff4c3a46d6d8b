import type { Span } from "../text/source-text.ts";
import type { LabelRole } from "../vocabulary/labels.ts";
import type { SectionRole } from "../vocabulary/sections.ts";

/**
 * The syntax tree of one document. It holds lengths: a block knows how many lines it has and where things stand
 * within it (line numbers relative to its first line), never where it stands in the document. An edit above a block
 * leaves the block as it is. The blocks cover every line, in order.
 */
export interface Tree {
  readonly blocks: readonly Block[];
  readonly lineCount: number;
}

export type Block = HeadBlock | ContentsBlock | PunktBlock | InterludeBlock;

/** Everything before the table of contents and the first item. */
export interface HeadBlock {
  readonly kind: "head";
  readonly lineCount: number;
  /** The document's first line that is not empty, without markdown marks. */
  readonly title: Text | null;
  readonly labels: readonly Label[];
  /** Lines that are neither the title nor a label's. */
  readonly others: readonly Text[];
}

/** A stretch of a line, with what it says. */
export interface Text extends Span {
  readonly text: string;
}

export interface Label {
  readonly role: LabelRole;
  /** The label as written, without colon. */
  readonly label: Text;
  /** Its value lines: behind the label, or below it. */
  readonly values: readonly Text[];
}

/** The table of contents (Indholdsfortegnelse). */
export interface ContentsBlock {
  readonly kind: "contents";
  readonly lineCount: number;
  readonly heading: Text;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly line: number;
  readonly number: number | null;
  /** Without leader dots and page. */
  readonly title: Text;
  /** UTF-16 column where the line's text ends: behind the title, its leader dots and its page. */
  readonly lineEnd: number;
  readonly page: number | null;
  readonly pageSpan: Span | null;
}

/** How a file writes its item headings; one file keeps to one form, but for closed items. */
export type PunktForm =
  | "punkt"
  | "punkt-blank"
  | "pkt"
  | "nr"
  | "sag"
  | "dot"
  | "colon"
  | "bullet"
  | "open"
  | "bare"
  | "glued"
  | "case-prefix"
  | "unnumbered";

/** An item of the agenda (punkt). */
export interface PunktBlock {
  readonly kind: "punkt";
  readonly lineCount: number;
  readonly heading: PunktHeading;
  readonly sagsnumre: readonly Text[];
  readonly closed: boolean;
  readonly sections: readonly Section[];
  /** Lines that say nothing of the item: page heads of PDF text, web chrome. In order. */
  readonly furniture: readonly number[];
}

export interface PunktHeading {
  readonly form: PunktForm;
  readonly line: number;
  readonly number: number | null;
  readonly numberSpan: Span | null;
  /** Where the number stands again (`Pkt. 42` below `Pkt. 42 T`). */
  readonly repeatedNumbers: readonly Span[];
  /** The whole title; where it is wrapped over lines, `title.text` joins them and its span is on the first line. */
  readonly title: Text;
  /** Lines that belong to the heading (2 or more where the title is wrapped or stands below a mark). */
  readonly lineCount: number;
}

export interface Section {
  readonly role: SectionRole;
  /** Without markdown marks and trailing colon. `text` is `Beslutning` in `BeslutningGodkendt.` */
  readonly heading: Text;
  /** Lines from the heading's line to the next section's. */
  readonly lineCount: number;
  /** In a decision heading that names them. */
  readonly committee: Text | null;
  readonly date: Text | null;
  /** Text that stands on the heading's own line behind it (`BeslutningGodkendt.`). */
  readonly glued: Text | null;
}

/** Lines between items that belong to none: group headings, what follows the last item's end. */
export interface InterludeBlock {
  readonly kind: "interlude";
  readonly lineCount: number;
  /** A group heading stands in it: what follows need not go on with the numbers. */
  readonly group: boolean;
}

/** Calls `visit` with each block and the document line of its first line. */
export function forEachBlock(tree: Tree, visit: (block: Block, firstLine: number) => void): void {
  let line = 0;
  for (const block of tree.blocks) {
    visit(block, line);
    line += block.lineCount;
  }
}
