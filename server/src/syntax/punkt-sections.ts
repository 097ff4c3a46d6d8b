import { sameCommittee } from "../vocabulary/committees.ts";
import { repeatableRoles, type SectionRole } from "../vocabulary/sections.ts";
import type { ChosenPunkt } from "./choose-punkter.ts";
import type { DocumentDialect } from "./dialect.ts";
import { findHeadingDate } from "./heading-date.ts";
import type { LineMark } from "./scan.ts";
import type { Section, Text } from "./tree.ts";

/** A line that opens a section, and the part that section plays. */
export interface Opening {
  readonly index: number;
  readonly role: SectionRole;
}

/** From this many on, a heading that repeats in one item is data (a column of a table), not a heading. */
const dataFrom = 4;

/** The sections of an item: the lines between its heading and `end` that open one. */
export function findSections(
  marks: readonly LineMark[],
  chosen: ChosenPunkt,
  end: number,
  dialect: DocumentDialect,
  pageHeads: ReadonlySet<number>,
): Opening[] {
  const counts = countHeadings(marks, chosen.bodyIndex, end);
  const openings: Opening[] = [];
  for (let index = chosen.bodyIndex; index < end; index++) {
    if (pageHeads.has(index)) continue;
    const mark = marks[index] as LineMark;
    const role = isStop(marks, index, end, openings) ? null : openedRole(mark, openings, dialect);
    if (!role) continue;
    const key = mark.section?.key;
    const repeated = key !== undefined && (counts.get(key) ?? 0) >= dataFrom && !mark.decision && !repeatableRoles.has(role);
    if (repeated && openings.some((opening) => marks[opening.index]?.section?.key === key)) continue;
    openings.push({ index, role });
  }
  return openings;
}

function countHeadings(marks: readonly LineMark[], from: number, to: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const mark = marks[index] as LineMark;
    if (!mark.section) continue;
    const { key } = mark.section;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * `Byrådet den 27. november 2023` in the list of bodies that a case passes: nothing stands below it. Nor does below the
 * head of the next page, which is an item's last line.
 */
function isStop(marks: readonly LineMark[], index: number, end: number, openings: readonly Opening[]): boolean {
  const mark = marks[index] as LineMark;
  if (!mark.decision?.ambiguous) return false;
  const next = index + 1 < end ? marks[index + 1] : undefined;
  if (next === undefined && openings.length > 0 && !decides.test(mark.plain.text)) return true;
  if (openings.at(-1)?.role !== "route") return false;
  return next === undefined || next.section !== null || next.decision !== null;
}

/** The role of the section that a line opens, or null where it is text of the one before. */
function openedRole(mark: LineMark, openings: readonly Opening[], dialect: DocumentDialect): SectionRole | null {
  const current = openings.at(-1)?.role ?? null;
  if (mark.decision) {
    // `Sagsgang` tells of the meetings to come: `Kommunalbestyrelsen den 30. august 2022`.
    if (mark.decision.ambiguous && (current === "route" || current === "hearing") && !decides.test(mark.plain.text)) return null;
    const own = isOwnMeeting(mark, dialect);
    return own || (!mark.decision.ambiguous && current !== "history") ? "decision" : null;
  }
  const { section } = mark;
  if (!section) return null;
  // `Direktionen foreslår` below `Indstilling` is that section's first line.
  if (section.role === "recommendation" && current === "recommendation" && !/indstilling/i.test(mark.plain.text)) return null;
  // `Økonomi` below `Sagsfremstilling og økonomi` is a sub-heading, or the head of a table's column.
  if (section.role === "economy" && current === "facts-economy") return null;
  if (section.bulleted) return dialect.weakHeadings.has(section.key) ? section.role : null;
  if (section.strength === "strong") return section.role;
  if (section.role === "facts") return openings.some(({ role }) => role === "facts" || role === "facts-economy") ? null : "facts";
  if (!dialect.weakHeadings.has(section.key)) return null;
  return section.role === "summary" && openings.length > 0 ? null : section.role;
}

const decides = /:$|pkt|punkt/i;

function isOwnMeeting(mark: LineMark, { committee, date }: DocumentDialect): boolean {
  const { decision } = mark;
  if (!decision || (!committee && !date)) return false;
  if (committee && decision.committee.text !== committee && !sameCommittee(decision.committee.text, committee)) return false;
  const written = findHeadingDate(decision.date.text)?.date;
  return date === null || (written?.day === date.day && written.month === date.month && written.year === date.year);
}

/** The section that a line opens; lines relative to the item. */
export function toSection(mark: LineMark, role: SectionRole, lineCount: number, baseLine: number): Section {
  const line = mark.line - baseLine;
  const text = (part: { text: string; start: number; end: number }): Text => ({ line, ...part });
  if (mark.decision) {
    const { decision, plain } = mark;
    const heading = { line, start: decision.start, end: decision.end, text: plain.text.slice(0, decision.end - plain.start) };
    return { role, heading, lineCount, committee: text(decision.committee), date: text(decision.date), glued: null };
  }
  const { plain } = mark;
  const match = mark.section as NonNullable<LineMark["section"]>;
  const heading = { line, start: match.start, end: match.end, text: plain.text.slice(match.start - plain.start, match.end - plain.start) };
  const glued =
    match.gluedAt === null ? null : { line, start: match.gluedAt, end: plain.end, text: plain.text.slice(match.gluedAt - plain.start) };
  return { role, heading, lineCount, committee: null, date: null, glued };
}
