import { markLines, wrapMarked } from "../marked.ts";

/** How lines are set on a page. */
export interface PageStyle {
  /** A blank line behind every line, behind sections only, or none. */
  readonly blanks: "all" | "sections" | "none";
  /** Longest line in characters; null for lines as long as their paragraphs. */
  readonly width: number | null;
}

/** Lines as they grow while a meeting is written. */
export class Page {
  readonly #lines: string[] = [];
  readonly #style: PageStyle;

  constructor(style: PageStyle) {
    this.#style = style;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** A paragraph, wrapped where the page has a width. */
  line(text: string): void {
    const { width, blanks } = this.#style;
    this.#lines.push(...(width === null ? [text] : wrapMarked(text, width)));
    if (blanks === "all") this.blank();
  }

  /** Lines that stand together, as they are. */
  tight(...texts: readonly string[]): void {
    this.#lines.push(...texts);
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  /** The end of a section: a blank line, but on pages that have none. */
  gap(): void {
    if (this.#style.blanks !== "none") this.blank();
  }

  /** What `write` writes is one marked piece of the document. */
  marked(kind: string, data: string | number, write: () => void): void {
    const from = this.#lines.length;
    write();
    this.#lines.push(...markLines(kind, data, this.#lines.splice(from)));
  }
}
