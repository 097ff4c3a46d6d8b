import { Sequence } from "../text/sequence.ts";
import type { SourceText } from "../text/source-text.ts";
import { finish, type Steps } from "../text/steps.ts";
import { buildBlocks } from "./build-blocks.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { type LineScan, marksOf, scanLines } from "./scan.ts";
import { readStructure, type Structure } from "./structure.ts";
import type { Tree } from "./tree.ts";

/**
 * Parses a document. Never fails: any text gives a tree whose blocks cover every line. Work is linear in the text.
 *
 * Every line is scanned by itself; then the few lines that may be something are judged by their place in the file:
 * the table of contents, the items' headings, and within each item its sections.
 */
export const parse = (text: SourceText): Tree => finish(parseSteps(text)).tree;

/** Parses a document so that its next version can be parsed from it. */
export function* parseSteps(text: SourceText): Steps<ParsedDocument> {
  const scans = Sequence.of(yield* scanLines(text, 0, text.lineCount));
  return yield* parseScans(text, scans, text.lineCount, null);
}

/**
 * Builds the tree of scanned lines. From the version before, blocks are taken over whose lines and context are the
 * same; without one, all are made.
 */
export function* parseScans(
  text: SourceText,
  scans: Sequence<LineScan | null>,
  linesScanned: number,
  previous: ParsedDocument | null,
): Steps<ParsedDocument> {
  const marks = marksOf(scans);
  const structure = yield* readStructure(marks, previous ? knownContents(text, previous) : undefined);
  const { blocks, dialect, punkter, blocksReused } = yield* buildBlocks({ text, marks, structure, previous });
  return {
    text,
    tree: { blocks, lineCount: text.lineCount },
    scans,
    dialect,
    contents: structure,
    unnumbered: structure.unnumbered,
    punkter,
    work: { linesScanned, blocksParsed: blocks.length - blocksReused, blocksReused, local: false },
  };
}

/** The table of contents of the version before, where all lines that it was read from are the same. */
function knownContents(
  text: SourceText,
  { text: before, contents }: ParsedDocument,
): Pick<Structure, "contents" | "contentsReadTo"> | undefined {
  const { contentsReadTo } = contents;
  if (contentsReadTo > Math.min(text.lineCount, before.lineCount)) return undefined;
  for (let line = 0; line < contentsReadTo; line++) if (text.line(line) !== before.line(line)) return undefined;
  return contents;
}
