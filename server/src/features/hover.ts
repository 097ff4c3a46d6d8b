import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import type { Span } from "../text/source-text.ts";
import { describeReference } from "./describe-reference.ts";
import { describeSag } from "./describe-sag.ts";
import { referenceAt, sagsnummerAt } from "./find-at.ts";
import { spanRange } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/** What is known of the words under the pointer: a case number, a reference to a meeting. */
export function hover(snapshot: Snapshot, position: Position): Hover | null {
  const sagsnummer = sagsnummerAt(snapshot, position);
  if (sagsnummer) return hoverOf(describeSag(snapshot, sagsnummer.text), sagsnummer);
  const reference = referenceAt(snapshot, position);
  const value = reference && describeReference(snapshot, reference);
  return value === null ? null : hoverOf(value, reference as Span);
}

const hoverOf = (value: string, span: Span): Hover => ({ contents: { kind: MarkupKind.Markdown, value }, range: spanRange(span) });
