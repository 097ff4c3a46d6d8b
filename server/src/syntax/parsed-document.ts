import type { Sequence } from "../text/sequence.ts";
import type { SourceText } from "../text/source-text.ts";
import type { ChosenPunkt } from "./choose-punkter.ts";
import type { DocumentDialect } from "./dialect.ts";
import type { LineScan } from "./scan.ts";
import type { Structure } from "./structure.ts";
import type { PunktBlock, Tree } from "./tree.ts";

/** One version of a document parsed, with all that the next version can be parsed from. */
export interface ParsedDocument {
  readonly text: SourceText;
  readonly tree: Tree;
  /** One for each line; null for a blank one. Lines that an edit does not touch keep theirs. */
  readonly scans: Sequence<LineScan | null>;
  readonly dialect: DocumentDialect;
  readonly contents: Pick<Structure, "contents" | "contentsReadTo" | "inContents">;
  /** The file numbers no items. */
  readonly unnumbered: boolean;
  /** What each item's block was made from, in the order of the items. */
  readonly punkter: readonly PunktSource[];
  readonly work: ParseWork;
}

/** All that decides an item's block beside its own lines and the dialect. */
export interface PunktSource {
  readonly block: PunktBlock;
  /** Indices count the item's own marks from 0. */
  readonly chosen: ChosenPunkt;
  /** It stands below a heading for closed items. */
  readonly closedGroup: boolean;
}

/** How much was done to parse a version: for tests and benchmarks. */
export interface ParseWork {
  readonly linesScanned: number;
  readonly blocksParsed: number;
  readonly blocksReused: number;
  /** The edit lay within one item and changed nothing outside: all other lines were left alone. */
  readonly local: boolean;
}

/** The same choice with indices that count from another mark. */
export function shiftChosen(chosen: ChosenPunkt, by: number): ChosenPunkt {
  const { firstIndex, headingIndex, titleIndex, wrapped, bodyIndex, candidate } = chosen;
  return {
    firstIndex: firstIndex + by,
    headingIndex: headingIndex + by,
    titleIndex: titleIndex + by,
    wrapped: wrapped.length === 0 ? wrapped : wrapped.map((index) => index + by),
    bodyIndex: bodyIndex + by,
    candidate,
  };
}
