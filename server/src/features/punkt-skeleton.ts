import type { CalendarDate } from "../facts/calendar-date.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { SectionFacts } from "../facts/punkt-facts.ts";
import { withOwnNumber } from "../rules/section-skeleton.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { SourceText } from "../text/source-text.ts";
import { redate } from "./redate.ts";

/** What an item is called and numbered in place of what it was. */
export interface SkeletonWishes {
  readonly number: number | null;
  /** Null to keep its title. */
  readonly title: string | null;
  /** Whether its case numbers stay. */
  readonly keepsSagsnumre: boolean;
  /** The meeting's old date and its new one, for headings of decisions that name it. */
  readonly dates: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
}

/** An item without what was said in it: its heading, its case number's line, its headings of sections. */
export interface Skeleton {
  readonly lines: readonly string[];
  /** Where its title ends in them: a line of `lines` and a column. */
  readonly titleEnd: { readonly line: number; readonly column: number };
}

const mostBlanks = 2;

/** An item's lines that say what it is, with other words in the places of number and title; without attachments. */
export function punktSkeleton(text: SourceText, { firstLine, facts }: PlacedPunkt, wishes: SkeletonWishes): Skeleton {
  const { number, title, keepsSagsnumre } = wishes;
  const lines: string[] = [];
  let titleEnd = { line: 0, column: 0 };
  const kept = linesThatStay(facts, keepsSagsnumre);
  let blanks = 0;
  for (let line = facts.headingLine; line < facts.lineCount; line++) {
    const whole = text.line(firstLine + line);
    if (whole.trim() === "") {
      blanks++;
      continue;
    }
    const gap = blanks;
    blanks = 0;
    if (!kept.has(line)) continue;
    // As many blank lines as stood in front of this one.
    if (lines.length > 0) for (let blank = 0; blank < Math.min(gap, mostBlanks); blank++) lines.push("");
    const written = withParts(whole, line, facts, { number, title });
    if (line === facts.title.line) titleEnd = { line: lines.length, column: written.titleEnd };
    const section = facts.sections.find(({ heading }) => heading.line === line);
    lines.push(section ? headingOf(section, written.text, wishes) : written.text);
  }
  return { lines, titleEnd };
}

function linesThatStay(facts: PlacedPunkt["facts"], keepsSagsnumre: boolean): ReadonlySet<number> {
  const first = facts.sections[0]?.heading.line ?? facts.lineCount;
  const stay = new Set([facts.headingLine, facts.title.line]);
  for (const span of [facts.numberSpan, ...facts.repeatedNumbers]) if (span) stay.add(span.line);
  for (const sagsnummer of facts.sagsnumre) {
    if (keepsSagsnumre && sagsnummer.line < first) stay.add(sagsnummer.line);
  }
  for (const { heading, role, own } of facts.sections) if (role !== "attachments" && (role !== "decision" || own)) stay.add(heading.line);
  return stay;
}

/** A section's heading without text that stands behind it on its line; a decision's with the new date and number. */
function headingOf({ heading, role }: SectionFacts, written: string, { number, dates }: SkeletonWishes): string {
  if (role === "decision") return withOwnNumber(dates ? redate(written.trimEnd(), dates.from, dates.to) : written.trimEnd(), number);
  const alone = plainLine(written).text.replace(/\s?:$/, "") === heading.text;
  return alone ? written.trimEnd() : written.slice(0, heading.end);
}

/** A line with number and title as wished; of a title that was wrapped over lines, the whole stands on its first. */
function withParts(
  whole: string,
  line: number,
  { title, numberSpan, repeatedNumbers }: PlacedPunkt["facts"],
  wishes: Pick<SkeletonWishes, "number" | "title">,
): { readonly text: string; readonly titleEnd: number } {
  const { number } = wishes;
  const numbers =
    number === null ? [] : [numberSpan, ...repeatedNumbers].flatMap((span) => (span ? [{ ...span, newText: String(number) }] : []));
  const parts = [...numbers, { ...title, newText: wishes.title ?? title.text }]
    .filter((part) => part.line === line)
    .sort((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  let titleEnd = 0;
  for (const part of parts) {
    text += whole.slice(at, part.start) + part.newText;
    at = Math.min(part.end, whole.length);
    if (part.line === title.line && part.start === title.start) titleEnd = text.length;
  }
  return { text: text + whole.slice(at), titleEnd };
}
