import type { DocumentFacts } from "../facts/document-facts.ts";
import { shiftReference } from "../facts/references.ts";
import type { ReferringDocument } from "./rule.ts";

/** What a document says of other meetings; lines are the document's. */
export const referringDocument = ({ meeting, kommune, punkter }: DocumentFacts): ReferringDocument => ({
  meeting,
  kommune,
  references: punkter.flatMap(({ firstLine, facts }) => facts.references.map((reference) => shiftReference(reference, firstLine))),
});
