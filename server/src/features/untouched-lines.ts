import { linesOfOthers } from "../facts/lines-of-others.ts";
import type { Snapshot } from "./snapshot.ts";

/** The lines of a document that formatting leaves as they are, and why. */
export interface UntouchedLines {
  /** Heads of pages, and what a web page has around the text. */
  readonly furniture: ReadonlySet<number>;
  /** What others, or earlier meetings, decided: quoted as it was written. */
  readonly ofOthers: ReadonlySet<number>;
  /** Rows of tables, and what is set in by blanks or tabs. */
  readonly aligned: ReadonlySet<number>;
}

export function untouchedLines({ text, tree, facts }: Pick<Snapshot, "text" | "tree" | "facts">): UntouchedLines {
  const furniture = new Set<number>();
  const aligned = new Set<number>();
  let firstLine = 0;
  for (const block of tree.blocks) {
    const end = firstLine + block.lineCount;
    if (block.kind === "punkt") for (const line of block.furniture) furniture.add(firstLine + line);
    // The form of the table of contents is known: it is mended, not left alone.
    if (block.kind !== "contents") for (let line = firstLine; line < end; line++) if (isAligned(text, line)) aligned.add(line);
    firstLine = end;
  }
  const ofOthers = new Set<number>();
  for (const { firstLine: first, facts: punkt } of facts.punkter) {
    for (const line of linesOfOthers(punkt, text.window(first, first + punkt.lineCount), facts.meeting)) ofOthers.add(first + line);
  }
  return { furniture, ofOthers, aligned };
}

/** A line of nothing but tabs beside a row is a row of empty cells. */
function isAligned(text: Snapshot["text"], line: number): boolean {
  const words = text.line(line);
  if (words.trim() !== "") return /^[ \t\u00a0]|^\||\S[ \u00a0]*\t[ \t\u00a0]*\S/.test(words) || endsInCells(words, text, line);
  return words.includes("\t") && (isRow(text.line(line - 1)) || isRow(text.line(line + 1)));
}

/** `Skole<TAB>` above or below a row: the cell behind the tab is empty. */
const endsInCells = (words: string, text: Snapshot["text"], line: number): boolean =>
  /(?<![ \t\u00a0])[ \u00a0]*\t[ \t\u00a0]*$/.test(words) && (isRow(text.line(line - 1)) || isRow(text.line(line + 1)));

const isRow = (words: string): boolean => /\S[ \u00a0]*\t[ \t\u00a0]*\S/.test(words);
