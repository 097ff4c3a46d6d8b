import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import type { Lines, SourceText } from "../text/source-text.ts";

/**
 * Lets a document rule read each item's lines once: what it read is kept with the item's facts, which an edit elsewhere
 * leaves as they are. `read` may look at nothing but the item, and at what does not change with the document.
 */
export function perPunkt<Value>(read: (punkt: PunktFacts, lines: Lines) => Value): (placed: PlacedPunkt, text: SourceText) => Value {
  const known = new WeakMap<PunktFacts, { readonly value: Value }>();
  return ({ firstLine, facts }, text) => {
    let found = known.get(facts);
    if (!found) {
      found = { value: read(facts, text.window(firstLine, firstLine + facts.lineCount)) };
      known.set(facts, found);
    }
    return found.value;
  };
}
