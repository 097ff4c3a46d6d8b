import { parse, parseSteps } from "../../server/src/syntax/parse.ts";
import type { ParsedDocument } from "../../server/src/syntax/parsed-document.ts";
import { applyChanges, reparseSteps } from "../../server/src/syntax/reparse.ts";
import { SourceText } from "../../server/src/text/source-text.ts";
import { finish } from "../../server/src/text/steps.ts";
import type { DocumentChange } from "./language-server/open-document.ts";
import type { Reader, Reading } from "./readers/reader.ts";

/** The project's own parser, as the benchmark measures it: a change is taken in where it stands. */
export const ownParser: Reader = {
  parse: (text) => parse(new SourceText(text)),
  open: (text) => new EditedReading(text),
};

/** The same, but from the first line to the last after each change: what reading less must be cheaper than. */
export const ownFullParser: Reader = {
  parse: ownParser.parse,
  open: (text) => new FullReading(text),
};

class EditedReading implements Reading {
  #parsed: ParsedDocument;

  constructor(text: string) {
    this.#parsed = finish(parseSteps(new SourceText(text)));
  }

  change({ start, end, text }: DocumentChange): unknown {
    this.#parsed = finish(reparseSteps(this.#parsed, applyChanges(this.#parsed.text, [{ range: { start, end }, text }])));
    return this.#parsed.tree;
  }
}

class FullReading implements Reading {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  change({ offset, removed, text }: DocumentChange): unknown {
    this.#text = this.#text.slice(0, offset) + text + this.#text.slice(offset + removed);
    return parse(new SourceText(this.#text));
  }
}
