import type { SourceText } from "../text/source-text.ts";
import type { PunktInput } from "./build-blocks.ts";
import type { ChosenPunkt } from "./choose-punkter.ts";
import type { ContentsRun } from "./contents.ts";
import { type ParsedDocument, type PunktSource, shiftChosen } from "./parsed-document.ts";
import { furnitureLines } from "./punkt.ts";
import type { LineMark, LineScan } from "./scan.ts";
import { type ContentsBlock, forEachBlock, type HeadBlock } from "./tree.ts";

/**
 * The blocks of the version before, for the next version to take over: those whose lines, and whatever else they were
 * made from, are the same. Of a block that is taken over, all that was worked out for it still holds.
 */
export class Reuse {
  /** How many blocks have been taken over. */
  count = 0;
  readonly #text: SourceText;
  readonly #previous: ParsedDocument;
  readonly #head: HeadBlock | null;
  readonly #contents: { readonly block: ContentsBlock; readonly firstLine: number } | null;
  /** By the scan of its first line: that object stays with the line wherever the line goes. */
  readonly #punkter = new Map<LineScan, { readonly source: PunktSource; readonly firstLine: number }>();

  constructor(text: SourceText, previous: ParsedDocument) {
    this.#text = text;
    this.#previous = previous;
    let head: HeadBlock | null = null;
    let contents: { block: ContentsBlock; firstLine: number } | null = null;
    let order = 0;
    forEachBlock(previous.tree, (block, firstLine) => {
      if (block.kind === "head") head = block;
      if (block.kind === "contents") contents = { block, firstLine };
      if (block.kind !== "punkt") return;
      const scan = previous.scans.at(firstLine);
      const source = previous.punkter[order++];
      if (scan && source) this.#punkter.set(scan, { source, firstLine });
    });
    this.#head = head;
    this.#contents = contents;
  }

  head(lineCount: number): HeadBlock | null {
    const head = this.#head;
    return head?.lineCount === lineCount && this.#sameLines(0, 0, lineCount) ? this.#taken(head) : null;
  }

  contents(run: ContentsRun, firstLine: number, lineCount: number): ContentsBlock | null {
    const known = this.#contents;
    if (!known || run !== this.#previous.contents.contents || known.block.lineCount !== lineCount) return null;
    return this.#sameLines(known.firstLine, firstLine, lineCount) ? this.#taken(known.block) : null;
  }

  /** Only where the dialect is the same. */
  punkt({ marks, chosen, end, lineCount, pageHeads, closedGroup }: PunktInput): PunktSource | null {
    const first = marks[chosen.firstIndex] as LineMark;
    const known = this.#punkter.get(first.scan);
    if (!known) return null;
    const { block } = known.source;
    if (block.lineCount !== lineCount || known.source.closedGroup !== closedGroup) return null;
    if (!sameChosen(known.source.chosen, shiftChosen(chosen, -chosen.firstIndex))) return null;
    if (!this.#sameLines(known.firstLine, first.line, lineCount)) return null;
    return sameNumbers(block.furniture, furnitureLines(marks, chosen.firstIndex, end, pageHeads)) ? this.#taken(known.source) : null;
  }

  #taken<Part>(part: Part): Part {
    this.count++;
    return part;
  }

  #sameLines(before: number, now: number, count: number): boolean {
    const old = this.#previous.text;
    for (let line = 0; line < count; line++) if (old.line(before + line) !== this.#text.line(now + line)) return false;
    return true;
  }
}

function sameChosen(a: ChosenPunkt, b: ChosenPunkt): boolean {
  return (
    a.headingIndex === b.headingIndex &&
    a.titleIndex === b.titleIndex &&
    a.bodyIndex === b.bodyIndex &&
    sameNumbers(a.wrapped, b.wrapped) &&
    a.candidate.form === b.candidate.form
  );
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, index) => number === b[index]);
