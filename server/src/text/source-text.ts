/**
 * One document's text as lines. Positions everywhere in the core are 0-based lines and UTF-16 columns.
 *
 * A line ends at `\n`, `\r\n` or a lone `\r`, as the Language Server Protocol says. The text always has at least one
 * line: the empty text has one empty line.
 */
export class SourceText {
  readonly text: string;
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** Line `index` without its line end; empty outside the document. */
  line(index: number): string {
    const start = this.starts[index];
    if (start === undefined) return "";
    let end = this.starts[index + 1] ?? this.text.length;
    if (index + 1 < this.starts.length) {
      if (end > start && this.text.charCodeAt(end - 1) === lineFeed) end--;
      if (end > start && this.text.charCodeAt(end - 1) === carriageReturn) end--;
    }
    return this.text.slice(start, end);
  }

  /** The line end that most of the document uses: new text takes it over. */
  get lineEnd(): "\n" | "\r\n" | "\r" {
    const second = this.starts[1];
    if (second === undefined || second === 0) return "\n";
    if (this.text.charCodeAt(second - 1) === carriageReturn) return "\r";
    return this.text.charCodeAt(second - 2) === carriageReturn ? "\r\n" : "\n";
  }

  /** A window on lines `from` (inclusive) to `to` (exclusive), with line numbers of its own. */
  window(from: number, to: number): Lines {
    return new LineWindow(this, from, Math.max(from, Math.min(to, this.lineCount)));
  }
}

/** Lines with numbers relative to where a block begins. */
export interface Lines {
  readonly lineCount: number;
  line(index: number): string;
}

class LineWindow implements Lines {
  readonly lineCount: number;
  private readonly source: SourceText;
  private readonly from: number;

  constructor(source: SourceText, from: number, to: number) {
    this.source = source;
    this.from = from;
    this.lineCount = to - from;
  }

  line(index: number): string {
    return index < 0 || index >= this.lineCount ? "" : this.source.line(this.from + index);
  }
}

/** A stretch of one line: `end` is exclusive, both are UTF-16 columns. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export const shiftSpan = (span: Span, lines: number): Span => (lines === 0 ? span : { ...span, line: span.line + lines });

const lineFeed = 10;
const carriageReturn = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) starts.push(at + 1);
    else if (code === carriageReturn) {
      if (text.charCodeAt(at + 1) === lineFeed) at++;
      starts.push(at + 1);
    }
  }
  return starts;
}
