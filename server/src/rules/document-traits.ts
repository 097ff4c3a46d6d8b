import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import type { SectionFacts } from "../facts/punkt-facts.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { SourceText } from "../text/source-text.ts";
import { recommendationRoles, type SectionRole } from "../vocabulary/sections.ts";

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
