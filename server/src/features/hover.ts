import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import { describeSag } from "./describe-sag.ts";
import { sagsnummerAt } from "./find-at.ts";
import { spanRange } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/** What is known of the words under the pointer: a case number. */
export function hover(snapshot: Snapshot, position: Position): Hover | null {
  const sagsnummer = sagsnummerAt(snapshot, position);
  if (!sagsnummer) return null;
  return { contents: { kind: MarkupKind.Markdown, value: describeSag(snapshot, sagsnummer.text) }, range: spanRange(sagsnummer) };
}
