import { shiftSpan } from "../text/source-text.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { Person } from "./people.ts";

/** All people that a document lists in its head, or says to have been absent from an item; lines are the document's. */
export function peopleOfDocument({ people, punkter }: DocumentFacts): readonly Person[] {
  const inPunkter = punkter.flatMap(({ firstLine, facts }) =>
    facts.people.map((person) => ({ ...person, ...shiftSpan(person, firstLine) })),
  );
  return [...people, ...inPunkter];
}

/** The form in which names of people are compared. */
export const personKey = (name: string): string => name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
