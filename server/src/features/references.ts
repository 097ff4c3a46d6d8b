import type { Location, Position } from "vscode-languageserver-types";
import { sagsnummerAt } from "./find-at.ts";
import { punktLocation } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * All places of a case across the meetings: its treatments, oldest first, then where running text names it. The first
 * treatment is the case's declaration.
 */
export function references(snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] {
  const sagsnummer = sagsnummerAt(snapshot, position);
  if (!sagsnummer) return [];
  const treatments = snapshot.archive.treatments(sagsnummer.text);
  const places = [...(includeDeclaration ? treatments : treatments.slice(1)), ...snapshot.archive.mentions(sagsnummer.text)];
  return places.map(({ uri, punkt, sagsnummer: number }) => punktLocation(uri, punkt.firstLine, number));
}
