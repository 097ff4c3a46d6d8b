import type { ReadDocument } from "./read-document.ts";

/** One thing that is done with a document. */
export interface Stage {
  readonly name: string;
  /** Gives the work; what it needs is made ready outside the clock. */
  prepare(document: ReadDocument): () => unknown;
}
