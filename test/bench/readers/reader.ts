import type { DocumentChange } from "../language-server/open-document.ts";

/** Something that reads documents, to be measured in a process of its own. */
export interface Reader {
  /** Reads a whole text; the result is kept from being optimised away. */
  parse(text: string): unknown;
  /** Opens a text to be read again after each change; left out where there is no such thing. */
  open?(text: string): Reading;
}

/** A document that is kept read while it changes. */
export interface Reading {
  /** Takes the change in and reads the document again; what the new text costs is part of it. */
  change(change: DocumentChange): unknown;
}
