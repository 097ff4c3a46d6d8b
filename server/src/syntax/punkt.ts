import { sameCommittee } from "../vocabulary/committees.ts";
import { isClosedTitle } from "../vocabulary/punkter.ts";
import { repeatableRoles, type SectionRole } from "../vocabulary/sections.ts";
import type { ChosenPunkt } from "./choose-punkter.ts";
import type { DocumentDialect } from "./dialect.ts";
import { findHeadingDate } from "./heading-date.ts";
import { comparable } from "./plain-line.ts";
import { numbersIn } from "./sagsnummer-line.ts";
import type { LineMark } from "./scan.ts";
import type { PunktBlock, Section, Text } from "./tree.ts";

/**
 * Builds the block of one item. `marks` are the whole file's, `end` the index of the first that is no longer the
 * item's; lines in the block are relative to `baseLine`.
 */
export function parsePunkt(
  marks: readonly LineMark[],
  chosen: ChosenPunkt,
  end: number,
  baseLine: number,
  lineCount: number,
  dialect: DocumentDialect,
  pageHeads: ReadonlySet<number>,
  closedGroup: boolean,
): PunktBlock {
  const at = (line: number): number => line - baseLine;
  const openings = findSections(marks, chosen, end, dialect, pageHeads);
  const firstSection = openings[0]?.index ?? end;
  const sections = openings.map((opening, order): Section => {
    const mark = marks[opening.index] as LineMark;
    const nextLine = order + 1 < openings.length ? (marks[(openings[order + 1] as Opening).index] as LineMark).line : baseLine + lineCount;
    return toSection(mark, opening.role, nextLine - mark.line, baseLine);
  });
  const heading = marks[chosen.headingIndex] as LineMark;
  const titleMark = marks[chosen.titleIndex] as LineMark;
  const title = titleOf(marks, chosen, baseLine);
  const { candidate } = chosen;
  const inside = marks
    .slice(chosen.firstIndex, firstSection)
    .some((mark, offset) => mark.mark === "closed" && !pageHeads.has(chosen.firstIndex + offset));
  return {
    kind: "punkt",
    lineCount,
    heading: {
      form: candidate.form,
      line: at(Math.min(heading.line, titleMark.line)),
      number: candidate.number,
      numberSpan: candidate.number === null ? null : { line: at(heading.line), start: candidate.numberStart, end: candidate.numberEnd },
      title,
      lineCount: (marks[chosen.bodyIndex - 1] as LineMark).line - Math.min(heading.line, titleMark.line) + 1,
    },
    sagsnumre: findSagsnumre(marks, chosen, firstSection, end, baseLine),
    closed: closedGroup || candidate.closed || isClosedTitle(title.text) || inside,
    sections,
    furniture: furnitureLines(marks, chosen.firstIndex, end, pageHeads).map(at),
  };
}

function furnitureLines(marks: readonly LineMark[], from: number, end: number, pageHeads: ReadonlySet<number>): number[] {
  const lines: number[] = [];
  for (let index = from; index < end; index++) {
    const mark = marks[index] as LineMark;
    if (mark.mark === "chrome" || mark.mark === "group" || pageHeads.has(index)) lines.push(mark.line);
  }
  return lines;
}

function titleOf(marks: readonly LineMark[], chosen: ChosenPunkt, baseLine: number): Text {
  const mark = marks[chosen.titleIndex] as LineMark;
  const own = chosen.titleIndex === chosen.headingIndex;
  const prefix = own && chosen.candidate.form === "nr" ? (casePrefix.exec(chosen.candidate.title)?.[0].length ?? 0) : 0;
  const start = (own ? chosen.candidate.titleStart : mark.plain.start) + prefix;
  const first = own ? chosen.candidate.title.slice(prefix) : mark.plain.text;
  const text = [first, ...chosen.wrapped.map((index) => (marks[index] as LineMark).plain.text)].join(" ").trim();
  return { line: mark.line - baseLine, start, end: mark.plain.end, text };
}

/** `BR 366/07. T`: the case number stands in front of the title. */
const casePrefix = /^[A-ZÆØÅ]{2,4} \d{1,5}\/\d{2,4}\.? +/;
const behindSagNr = /[ (]([A-ZÆØÅ]{2,4} \d{1,5}\/\d{2,4})\)?$/;
const beforeTitle = /^\d{2}\/\d{1,6}(?= [-–] )/;

function findSagsnumre(marks: readonly LineMark[], chosen: ChosenPunkt, firstSection: number, end: number, baseLine: number): Text[] {
  const found: Text[] = [];
  const heading = marks[chosen.headingIndex] as LineMark;
  const { form, title, titleStart } = chosen.candidate;
  const add = (mark: LineMark, text: string, start: number): void => {
    found.push({ line: mark.line - baseLine, start, end: start + text.length, text });
  };
  if (form === "case-prefix") {
    const text = beforeTitle.exec(heading.plain.text)?.[0];
    if (text) add(heading, text, heading.plain.start);
  } else if (form === "sag") {
    const match = behindSagNr.exec(heading.plain.text);
    if (match?.[1]) add(heading, match[1], heading.plain.start + match.index + 1);
  } else if (form === "nr") {
    const text = casePrefix.exec(title)?.[0].replace(/\.? +$/, "");
    if (text) add(heading, text, titleStart);
  }
  const lines = (from: number, to: number, labelledOnly: boolean): void => {
    for (let index = from; index < to && found.length === 0; index++) {
      const mark = marks[index] as LineMark;
      if (!mark.sagsnummer || (labelledOnly && !mark.sagsnummer.labelled)) continue;
      for (const number of mark.sagsnummer.numbers) add(mark, number.text, number.start);
    }
  };
  lines(chosen.bodyIndex, firstSection, false);
  lines(firstSection, end, true);
  if (found.length === 0 && form !== "case-prefix") titleSuffix(marks[chosen.titleIndex] as LineMark, add);
  return found;
}

/** A journal number behind the title: `T (15.20.24-Ø39-1-18)`. */
function titleSuffix(mark: LineMark, add: (mark: LineMark, text: string, start: number) => void): void {
  const [last] = numbersIn(mark.plain.text, mark.plain.start).filter(({ text }) => /^\d{2}\.\d{2}\.\d{2}/.test(text));
  if (last) add(mark, last.text, last.start);
}

interface Opening {
  readonly index: number;
  readonly role: SectionRole;
}

/** From this many on, a heading that repeats in one item is data (a column of a table), not a heading. */
const dataFrom = 4;

function findSections(
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
    const role = openedRole(mark, openings, dialect);
    if (!role) continue;
    const key = comparable(mark.plain.text);
    const repeated = (counts.get(key) ?? 0) >= dataFrom && !mark.decision && !repeatableRoles.has(role);
    if (repeated && openings.some((opening) => comparable((marks[opening.index] as LineMark).plain.text) === key)) continue;
    openings.push({ index, role });
  }
  return openings;
}

function countHeadings(marks: readonly LineMark[], from: number, to: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const mark = marks[index] as LineMark;
    if (!mark.section) continue;
    const key = comparable(mark.plain.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The role of the section that a line opens, or null where it is text of the one before. */
function openedRole(mark: LineMark, openings: readonly Opening[], dialect: DocumentDialect): SectionRole | null {
  const current = openings.at(-1)?.role ?? null;
  if (mark.decision) {
    const own = isOwnMeeting(mark, dialect);
    return own || (!mark.decision.ambiguous && current !== "history") ? "decision" : null;
  }
  const { section } = mark;
  if (!section) return null;
  // `Direktionen foreslår` below `Indstilling` is that section's first line.
  if (section.role === "recommendation" && current === "recommendation" && !/indstilling/i.test(mark.plain.text)) return null;
  if (section.strength === "strong") return section.role;
  if (section.role === "facts") return openings.some(({ role }) => role === "facts" || role === "facts-economy") ? null : "facts";
  if (!dialect.weakHeadings.has(comparable(mark.plain.text))) return null;
  return section.role === "summary" && openings.length > 0 ? null : section.role;
}

function isOwnMeeting(mark: LineMark, { committee, date }: DocumentDialect): boolean {
  const { decision } = mark;
  if (!decision || !committee || !sameCommittee(decision.committee.text, committee)) return false;
  const written = findHeadingDate(decision.date.text)?.date;
  return date === null || (written?.day === date.day && written.month === date.month && written.year === date.year);
}

function toSection(mark: LineMark, role: SectionRole, lineCount: number, baseLine: number): Section {
  const line = mark.line - baseLine;
  const text = (part: { text: string; start: number; end: number }): Text => ({ line, ...part });
  if (mark.decision) {
    const { decision, plain } = mark;
    const heading = { line, start: decision.start, end: decision.end, text: plain.text.slice(0, decision.end - plain.start) };
    return { role, heading, lineCount, committee: text(decision.committee), date: text(decision.date), glued: null };
  }
  const { plain } = mark;
  const match = mark.section as NonNullable<LineMark["section"]>;
  const heading = { line, start: match.start, end: match.end, text: plain.text.slice(0, match.end - plain.start) };
  const glued =
    match.gluedAt === null ? null : { line, start: match.gluedAt, end: plain.end, text: plain.text.slice(match.gluedAt - plain.start) };
  return { role, heading, lineCount, committee: null, date: null, glued };
}
