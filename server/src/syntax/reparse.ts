import type { SourceText } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import type { LineEdit, TextChange } from "../text/text-change.ts";
import { parseScans } from "./parse.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { reparsePunkt } from "./reparse-punkt.ts";
import { scanLines } from "./scan.ts";

/** A text after some changes, and the edits of lines that led there, in order; each counts in the text before it. */
export interface EditedText {
  readonly text: SourceText;
  readonly edits: readonly { readonly text: SourceText; readonly edit: LineEdit }[];
}

/** Applies changes in order, each to the text after the one before. */
export function applyChanges(text: SourceText, changes: readonly TextChange[]): EditedText {
  const edits = [];
  let now = text;
  for (const change of changes) {
    const changed = now.changed(change);
    edits.push(changed);
    now = changed.text;
  }
  return { text: now, edits };
}

/**
 * Parses a document after edits, from the version before. Gives the same tree as a fresh parse. Only the edited lines
 * are scanned. An edit within one item that changes nothing outside it makes that item's block anew and leaves all
 * others alone; after any other edit the structure is judged again from the scans, and the blocks whose lines and
 * context are the same are taken over.
 */
export function* reparseSteps(previous: ParsedDocument, { text, edits }: EditedText): Steps<ParsedDocument> {
  let scans = previous.scans;
  let linesScanned = 0;
  for (const step of edits) {
    const { first, removed, inserted } = step.edit;
    scans = scans.replace(first, removed, yield* scanLines(step.text, first, first + inserted));
    linesScanned += inserted;
  }
  const [only, ...others] = edits;
  if (only && others.length === 0) {
    const local = reparsePunkt(previous, text, scans, only.edit);
    if (local) return local;
  }
  return yield* parseScans(text, scans, linesScanned, previous);
}
