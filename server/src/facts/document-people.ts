import type { SourceText } from "../text/source-text.ts";
import { shiftSpan } from "../text/source-text.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { headPeople, type Person } from "./people.ts";
import { perPunkt } from "./per-punkt.ts";
import { readPunktPeople } from "./punkt-people.ts";

/** Lines of a head beyond these list no people. */
const mostHeadLines = 200;

/** The document's line behind the head, or behind the lines of it in which people may be listed. */
export const endOfPeople = (facts: DocumentFacts): number =>
  Math.min(facts.contents?.firstLine ?? facts.lineCount, facts.punkter[0]?.firstLine ?? facts.lineCount, mostHeadLines);

/** The people on the lists of a document's head. Read once for as long as the head stays as it is. */
export const peopleOfHead = (facts: DocumentFacts, text: SourceText): readonly Person[] =>
  headPeople(facts.labels, text.window(0, endOfPeople(facts)));

/** The people of whom an item says that they were absent or did not take part; lines relative to the item. Read once. */
export const peopleOfPunkt = perPunkt((punkt, lines) => (punkt.closed ? [] : readPunktPeople(punkt, lines)));

/** All people that a document lists or says to have been absent; lines are the document's. */
export function peopleOfDocument(facts: DocumentFacts, text: SourceText): readonly Person[] {
  const inPunkter = facts.punkter.flatMap((placed) =>
    peopleOfPunkt(placed, text).map((person) => ({ ...person, ...shiftSpan(person, placed.firstLine) })),
  );
  return [...peopleOfHead(facts, text), ...inPunkter];
}

/** The form in which names of people are compared. */
export const personKey = (name: string): string => name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
