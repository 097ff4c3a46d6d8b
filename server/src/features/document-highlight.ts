import { type DocumentHighlight, DocumentHighlightKind, type Position } from "vscode-languageserver-types";
import { spanRange } from "./lsp-range.ts";
import { type Occurrence, occurrencesOf } from "./occurrences.ts";
import type { Snapshot } from "./snapshot.ts";
import { subjectsAt } from "./subject-at.ts";

const kinds: Record<Occurrence["role"], DocumentHighlightKind> = {
  entry: DocumentHighlightKind.Write,
  mention: DocumentHighlightKind.Read,
  amount: DocumentHighlightKind.Text,
};

/**
 * The other places of the document that speak of what stands at a position. Null for all other words: an editor then does with
 * them what it does by itself.
 */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] | null {
  for (const subject of subjectsAt(snapshot, position)) {
    const found = occurrencesOf(snapshot, subject);
    if (found)
      return found
        .sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start)
        .map(({ span, role }) => ({ range: spanRange(span), kind: kinds[role] }));
  }
  return null;
}
