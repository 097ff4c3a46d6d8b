import type { Lines, SourceText } from "../text/source-text.ts";
import type { PlacedPunkt } from "./document-facts.ts";
import type { PunktFacts } from "./punkt-facts.ts";

/**
 * Lets each item's lines be read once: what it read is kept with the item's facts, which an edit elsewhere
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
