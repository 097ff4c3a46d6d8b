import { analyse } from "../../server/src/analysis.ts";
import { parse } from "../../server/src/syntax/parse.ts";
import { SourceText } from "../../server/src/text/source-text.ts";
import type { DocumentChange } from "./language-server/open-document.ts";
import type { Reader, Reading } from "./readers/reader.ts";

/** The project's own reading of documents, as the benchmark measures it. */
export const ownParser: Reader = {
  parse: (text) => parse(new SourceText(text)),
  // Reading anew only what a change touches would be measured here.
  open: (text) => new FullReading(text),
};

/** The same, but from the first line to the last after each change: what reading less must be cheaper than. */
export const ownFullParser: Reader = {
  parse: ownParser.parse,
  open: (text) => new FullReading(text),
};

class FullReading implements Reading {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  change({ offset, removed, text }: DocumentChange): unknown {
    this.#text = this.#text.slice(0, offset) + text + this.#text.slice(offset + removed);
    return analyse(this.#text);
  }
}
