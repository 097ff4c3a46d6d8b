import type { DocumentFacts } from "../facts/document-facts.ts";

/**
 * Whether two readings of a document say the same, wherever it stands: the same meeting, people and table of contents, the same
 * items with the same sections, numbers, attachments, decisions and amounts.
 */
export const saysTheSame = (before: DocumentFacts, after: DocumentFacts): boolean => said(before) === said(after);

const said = ({ title, meeting, contents, people, punkter }: DocumentFacts): string =>
  JSON.stringify([
    title?.text.trim(),
    meeting.committee,
    meeting.date,
    contents?.entries.map((entry) => [entry.title.text, entry.number, entry.page]),
    people.map(({ name, party, role }) => [name, party, role]),
    punkter.map(({ facts }) => [
      facts.number,
      facts.title.text,
      facts.closed,
      facts.sagsnumre.map(({ text }) => text),
      facts.mentions.map(({ text }) => text),
      facts.sections.map(({ role, own, committee, date }) => [role, own, committee, date]),
      facts.bilag.map(({ text }) => text),
      facts.decision?.text,
      facts.granted.map(({ ore }) => ore),
      facts.people.map(({ name }) => name),
      facts.references.length,
    ]),
  ]);
