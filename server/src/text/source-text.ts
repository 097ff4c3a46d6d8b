import { type CutText, cutLines, endOf, type LineEnd } from "./lines.ts";
import { type LineEdit, replaceRange, type TextChange } from "./text-change.ts";

/**
 * One version of a document's text as lines. Positions everywhere in the core are 0-based lines and UTF-16 columns.
 *
 * The text is held once, line by line, and never changes: an edit gives a new version, which shares all lines that
 * the edit does not touch with the one before.
 */
export class SourceText implements Lines {
  readonly #cut: CutText;

  constructor(text: string | CutText) {
    this.#cut = typeof text === "string" ? cutLines(text) : text;
  }

  get lineCount(): number {
    return this.#cut.lines.length;
  }

  /** Line `index` without its line end; empty outside the document. */
  line(index: number): string {
    return this.#cut.lines.at(index) ?? "";
  }

  lengthOf(index: number): number {
    return this.line(index).length;
  }

  /** The line end of the document's first line: new text takes it over. */
  get lineEnd(): Exclude<LineEnd, ""> {
    return endOf(this.#cut, 0) || "\n";
  }

  /**
   * Lines `from` (inclusive) to `to` (exclusive), with numbers of their own. They hold nothing of the other lines: what
   * keeps them does not keep an old version of the document.
   */
  window(from: number, to: number): Lines {
    return new LineWindow(this.#cut.lines.slice(from, to));
  }

  /** The text after a change, and which lines it replaced. */
  changed(change: TextChange): { readonly text: SourceText; readonly edit: LineEdit } {
    const { cut, edit } = replaceRange(this.#cut, change);
    return { text: new SourceText(cut), edit };
  }

  /** The text after many changes, each to the text after the one before. */
  changedBy(changes: readonly TextChange[]): SourceText {
    return changes.reduce<SourceText>((text, change) => text.changed(change).text, this);
  }

  /** The whole text, as it was given and changed. */
  toString(): string {
    const { lines, ends } = this.#cut;
    const words = [...lines];
    return ends ? words.map((line, index) => line + ends.at(index)).join("") : words.join("\n");
  }
}

/** Lines with numbers relative to where a block begins. */
export interface Lines {
  readonly lineCount: number;
  line(index: number): string;
  /** How long a line is in the document (UTF-16 code units): `line` may give less of it. */
  lengthOf(index: number): number;
}

/**
 * So much of a line is read (UTF-16 code units). Longer ones are no text that somebody wrote, and whatever looks at a
 * line must be done with it in a moment.
 */
export const longestLine = 50_000;

class LineWindow implements Lines {
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  lengthOf(index: number): number {
    return this.#lines[index]?.length ?? 0;
  }

  line(index: number): string {
    const line = this.#lines[index] ?? "";
    return line.length > longestLine ? line.slice(0, longestLine) : line;
  }
}

/** A stretch of one line: `end` is exclusive, both are UTF-16 columns. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export const shiftSpan = (span: Span, lines: number): Span => (lines === 0 ? span : { ...span, line: span.line + lines });
