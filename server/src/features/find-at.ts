import type { Position } from "vscode-languageserver-types";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import { type MeetingReference, shiftReference } from "../facts/references.ts";
import type { Text } from "../syntax/tree.ts";
import { shiftSpan } from "../text/source-text.ts";
import { contains } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/** The item that a line of the document belongs to. Binary search: items stand in order. */
export function punktAt({ facts }: Snapshot, line: number): PlacedPunkt | null {
  let low = 0;
  let high = facts.punkter.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts.punkter[middle] as PlacedPunkt).firstLine <= line) low = middle + 1;
    else high = middle;
  }
  const punkt = facts.punkter[low - 1];
  return punkt && line < punkt.firstLine + punkt.facts.lineCount ? punkt : null;
}

/** The reference to a meeting at a position. Lines of the result are the document's. */
export function referenceAt(snapshot: Snapshot, position: Position): MeetingReference | null {
  const punkt = punktAt(snapshot, position.line);
  if (!punkt) return null;
  const inPunkt = { line: position.line - punkt.firstLine, character: position.character };
  const found = punkt.facts.references.find((reference) => contains(reference, inPunkt));
  return found ? shiftReference(found, punkt.firstLine) : null;
}

/** The case number at a position: an item's own or one in its text. Lines of the result are the document's. */
export function sagsnummerAt(snapshot: Snapshot, position: Position): Text | null {
  const punkt = punktAt(snapshot, position.line);
  if (!punkt) return null;
  const inPunkt = { line: position.line - punkt.firstLine, character: position.character };
  const found = [...punkt.facts.sagsnumre, ...punkt.facts.mentions].find((text) => contains(text, inPunkt));
  return found ? { ...found, ...shiftSpan(found, punkt.firstLine) } : null;
}
