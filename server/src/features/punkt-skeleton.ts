import type { CalendarDate } from "../facts/calendar-date.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { SectionFacts } from "../facts/punkt-facts.ts";
import { withOwnNumber } from "../rules/section-skeleton.ts";
import { comparable } from "../syntax/plain-line.ts";
import type { SourceText } from "../text/source-text.ts";
import { redate } from "./redate.ts";
import { headingAlone, type LineStop, type Part, sagsnummerLineWithout, withoutSagsnummer, withParts } from "./skeleton-line.ts";

/** What an item is called and numbered in place of what it was. */
export interface SkeletonWishes {
  readonly number: number | null;
  /** Null to keep its title; `""` where it is still to be written. */
  readonly title: string | null;
  /** Whether its case numbers stay. */
  readonly keepsSagsnumre: boolean;
  /** The meeting's old date and its new one, for headings of decisions that name it. */
  readonly dates: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  /** Whether lines are left to write on: for the case number and below every heading, or below the first heading alone. */
  readonly room: "none" | "first" | "all";
  /** Whether a section is a usual one; all are where this is not given. */
  readonly isUsual?: (section: SectionFacts) => boolean;
}

/** A place where something is to be written: a line of `lines`, a column, and how much stands there until then. */
export interface Stop extends LineStop {
  readonly line: number;
}

/** An item without what was said in it: its heading, its case number's line, its headings of sections. */
export interface Skeleton {
  readonly lines: readonly string[];
  /** Where its title ends in them: a line of `lines` and a column. */
  readonly titleEnd: { readonly line: number; readonly column: number };
  /** From top to bottom. */
  readonly stops: readonly Stop[];
}

const mostBlanks = 2;

/** An item's lines that say what it is, with other words in the places of number, title and case number; without attachments. */
export function punktSkeleton(text: SourceText, { firstLine, facts }: PlacedPunkt, wishes: SkeletonWishes): Skeleton {
  const lines: string[] = [];
  const stops: Stop[] = [];
  const put = (written: string, gap: number, own: readonly LineStop[] = []): void => {
    if (lines.length > 0) for (let blank = 0; blank < Math.min(gap, mostBlanks); blank++) lines.push("");
    stops.push(...own.map((stop) => ({ ...stop, line: lines.length })));
    lines.push(written);
  };
  let titleEnd = { line: 0, column: 0 };
  const sections = usualSections(facts.sections, wishes);
  const body = facts.sections[0]?.heading.line ?? facts.lineCount;
  let blanks = 0;
  let rooms = 0;
  // Blank lines that keep what is to be written from the next heading.
  let behindRoom = 0;
  for (let line = facts.headingLine; line < facts.lineCount; line++) {
    const whole = text.line(firstLine + line);
    if (whole.trim() === "") {
      blanks++;
      continue;
    }
    // As many blank lines as stood in front of this one.
    const gap = blanks;
    blanks = 0;
    const section = sections.get(line);
    const number = line < body ? facts.sagsnumre.find((each) => each.line === line) : undefined;
    if (section) {
      put(headingOf(section, whole, wishes), Math.max(gap, behindRoom));
      behindRoom = 0;
      if (wishes.room === "none" || (wishes.room === "first" && rooms > 0)) continue;
      rooms++;
      const isSpaced = line + 1 < facts.lineCount && text.line(firstLine + line + 1).trim() === "";
      put("", isSpaced ? 1 : 0, [emptyStop]);
      behindRoom = isSpaced ? 1 : 0;
    } else if (isHeadingLine(facts, line)) {
      const written = writtenHeading(whole, line, facts, wishes);
      const title = line === facts.title.line ? written.stops.at(-1) : undefined;
      put(written.text, gap, title && wishes.title !== "" ? written.stops.slice(0, -1) : written.stops);
      if (title) titleEnd = { line: lines.length - 1, column: title.column + title.length };
    } else if (number && wishes.keepsSagsnumre) put(whole, gap);
    else if (number) {
      const label = sagsnummerLineWithout(whole, number);
      if (label === null || (label === "" && wishes.room !== "all")) continue;
      put(label, gap, wishes.room === "all" ? [{ column: label.length, length: 0 }] : []);
    }
  }
  return { lines, titleEnd, stops };
}

const emptyStop: LineStop = { column: 0, length: 0 };

const isHeadingLine = (facts: PlacedPunkt["facts"], line: number): boolean =>
  line === facts.headingLine ||
  line === facts.title.line ||
  [facts.numberSpan, ...facts.repeatedNumbers].some((span) => span?.line === line);

/** The headings to keep, by their lines: none twice, no attachments, no other body's decisions. */
function usualSections(sections: readonly SectionFacts[], { isUsual }: SkeletonWishes): ReadonlyMap<number, SectionFacts> {
  const kept = new Map<number, SectionFacts>();
  const seen = new Set<string>();
  for (const section of sections) {
    const { role, own, heading } = section;
    const words = comparable(heading.text);
    if (role === "attachments" || (role === "decision" && !own) || seen.has(words) || isUsual?.(section) === false) continue;
    seen.add(words);
    kept.set(heading.line, section);
  }
  return kept;
}

/** A section's heading; a decision's with the new date and number. */
function headingOf({ heading, role }: SectionFacts, whole: string, { number, dates }: SkeletonWishes): string {
  const alone = headingAlone(whole, heading.end);
  return role === "decision" ? withOwnNumber(dates ? redate(alone, dates.from, dates.to) : alone, number) : alone;
}

/**
 * A heading's line with number, title and case number as wished; of a title that was wrapped over lines, the whole stands on its
 * first. The title is the last of the stops.
 */
function writtenHeading(whole: string, line: number, facts: PlacedPunkt["facts"], wishes: SkeletonWishes): ReturnType<typeof withParts> {
  const { title, numberSpan, repeatedNumbers, sagsnumre, form } = facts;
  const isInTitle = (start: number): boolean => line === title.line && start >= title.start && start < title.end;
  const parts: Part[] = [];
  if (wishes.number !== null) {
    for (const span of [numberSpan, ...repeatedNumbers])
      if (span?.line === line) parts.push({ ...span, newText: String(wishes.number), stop: false });
  }
  if (!wishes.keepsSagsnumre) {
    for (const own of sagsnumre)
      if (own.line === line && !isInTitle(own.start)) parts.push(withoutSagsnummer(whole, own, form === "case-prefix"));
  }
  if (line === title.line) parts.push({ ...title, newText: wishes.title ?? title.text, stop: true });
  return withParts(whole, parts);
}
