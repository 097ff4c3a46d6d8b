import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import type { PunktFacts, SectionFacts } from "../facts/punkt-facts.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { isStandingTitle } from "../syntax/punkt-evidence.ts";
import type { SourceText } from "../text/source-text.ts";
import { sameCommittee } from "../vocabulary/committees.ts";
import { decisionRoles, factsRoles, recommendationRoles, type SectionRole } from "../vocabulary/sections.ts";

/** What the document as a whole is like, as far as single items are judged by it. */
export interface JudgingTraits {
  /** Items have an Indstilling: at least as many as state a case and have none. */
  readonly recommends: boolean;
  /** Items have decisions of this meeting: at least as many as leave them empty. An agenda has none. */
  readonly decides: boolean;
  /** Decisions stand below a bare committee and date (`Økonomiudvalget, 03-04-2019, pkt. 42`). */
  readonly shortHeadings: boolean;
  /** Several decisions of the meeting's committee bear a date, and none the meeting's: then it is not known which is right. */
  readonly otherDate: boolean;
}

/** What the document as a whole is like, as far as single items are mended by it. */
export interface DocumentTraits {
  /** A heading line of each role as this document writes it, markdown marks and all; of its own decision. */
  readonly headings: ReadonlyMap<SectionRole, string>;
  /** The words its recommendations begin with (`Direktionen foreslår, at`), or null. */
  readonly recommendationLead: string | null;
  /** Roles in the order in which its items have them. */
  readonly order: readonly SectionRole[];
  /** Blank lines stand between its lines. */
  readonly spaced: boolean;
}

export function judgingTraits({ meeting, punkter }: DocumentFacts): JudgingTraits {
  const counts = { recommending: 0, without: 0, deciding: 0, leftEmpty: 0, short: 0, onDate: 0, onOtherDate: 0 };
  for (const { facts } of punkter) {
    if (facts.sections.some(({ role }) => recommendationRoles.has(role))) counts.recommending++;
    else if (!facts.closed && statesCase(facts) && !isStandingTitle(facts.title.text)) counts.without++;
    for (const { role, own, committee, date, heading, body } of facts.sections) {
      if (!decisionRoles.has(role)) continue;
      if (own && body === "text") counts.deciding++;
      else if (own && !facts.closed) counts.leftEmpty++;
      if (committee === null || date === null) continue;
      if (own && !/^(?:beslutning|vedtagelse|afgørelse)|s beslutning/i.test(heading.text)) counts.short++;
      if (own) counts.onDate++;
      else if (meeting.committee !== null && sameCommittee(committee, meeting.committee)) counts.onOtherDate++;
    }
  }
  return {
    recommends: counts.recommending > 0 && counts.recommending >= counts.without,
    decides: !meeting.agenda && counts.deciding > 0 && counts.deciding >= counts.leftEmpty,
    shortHeadings: counts.short > 0,
    otherDate: counts.onDate === 0 && counts.onOtherDate > 1,
  };
}

export const sameTraits = (a: JudgingTraits, b: JudgingTraits): boolean =>
  a.recommends === b.recommends && a.decides === b.decides && a.shortHeadings === b.shortHeadings && a.otherDate === b.otherDate;

const statesCase = ({ sections }: PunktFacts): boolean => sections.some(({ role, body }) => factsRoles.has(role) && body === "text");

export function readTraits(facts: DocumentFacts, text: SourceText): DocumentTraits {
  const sections = facts.punkter.flatMap((punkt) => punkt.facts.sections.map((section) => ({ punkt, section })));
  const recommendation = sections.find(({ section }) => recommendationRoles.has(section.role));
  return {
    headings: readHeadings(sections, text),
    recommendationLead: recommendation ? readLead(recommendation, text) : null,
    order: readOrder(facts),
    spaced: sections.filter(({ punkt, section }) => isBlank(text, punkt.firstLine + section.heading.line + 1)).length * 2 > sections.length,
  };
}

interface PlacedSection {
  readonly punkt: PlacedPunkt;
  readonly section: SectionFacts;
}

const isBlank = (text: SourceText, line: number): boolean => text.line(line).trim() === "";

function readHeadings(sections: readonly PlacedSection[], text: SourceText): Map<SectionRole, string> {
  const headings = new Map<SectionRole, string>();
  for (const { punkt, section } of sections) {
    if (section.role === "decision" && !section.own) continue;
    if (!headings.has(section.role)) headings.set(section.role, headingLine(text.line(punkt.firstLine + section.heading.line), section));
  }
  return headings;
}

/** The heading with its marks and colon; without text that is glued to it (`BeslutningGodkendt.`). */
function headingLine(line: string, { heading }: SectionFacts): string {
  const alone = plainLine(line).text.replace(/\s?:$/, "") === heading.text;
  return alone ? line.trim() : heading.text;
}

/** `Direktionen foreslår, at …` begins with `Direktionen foreslår, at`; `X indstiller,` stands alone. */
function readLead({ punkt, section }: PlacedSection, text: SourceText): string | null {
  const from = punkt.firstLine + section.heading.line + 1;
  for (let line = from; line < from + section.lineCount - 1; line++) {
    const words = text.line(line).trim();
    if (words === "") continue;
    const lead = /^.{3,120}?\b(?:indstiller|foreslår|anbefaler)[^.]{0,40}?(?:\bat\b|[,:]$)/.exec(words);
    return lead ? lead[0] : null;
  }
  return null;
}

/** The order of the item that has the most roles; ties go to the first. */
function readOrder({ punkter }: DocumentFacts): SectionRole[] {
  let best: SectionRole[] = [];
  for (const { facts } of punkter) {
    const roles = [...new Set(facts.sections.map(({ role }) => role))];
    if (roles.length > best.length && roles.some((role) => recommendationRoles.has(role))) best = roles;
  }
  return best;
}
