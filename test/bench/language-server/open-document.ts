import type { Position } from "vscode-languageserver-types";

/** One replacement in a document: a range of it, what takes its place, and the offset where the range begins. */
export interface DocumentChange {
  readonly start: Position;
  readonly end: Position;
  readonly offset: number;
  /** UTF-16 code units that the range holds. */
  readonly removed: number;
  readonly text: string;
}

/** A document as the editor holds it. */
export class OpenDocument {
  readonly uri: string;
  /** As it was opened. */
  readonly original: string;
  #text: string;
  #version = 1;

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.original = text;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  get version(): number {
    return this.#version;
  }

  change({ offset, removed, text }: DocumentChange): OpenDocument {
    this.#text = this.#text.slice(0, offset) + text + this.#text.slice(offset + removed);
    this.#version++;
    return this;
  }
}
