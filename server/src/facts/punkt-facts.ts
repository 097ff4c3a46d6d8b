import { findHeadingDate } from "../syntax/heading-date.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { PunktBlock, PunktForm, Section, Text } from "../syntax/tree.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { decisionRoles, type SectionRole } from "../vocabulary/sections.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { type DecisionLine, decisionLine } from "./decision-line.ts";
import { type GrantedAmount, readGranted } from "./granted.ts";
import { findKommuner } from "./kommuner.ts";
import { isOwnDecision, type Meeting } from "./meeting.ts";
import type { Person } from "./people.ts";
import { readPunktPeople } from "./punkt-people.ts";
import { type MeetingReference, referencesOf } from "./references.ts";
import { findSagsnumre, type SagsnummerMention } from "./sagsnummer.ts";
import { type SectionBody, sectionBody } from "./section-body.ts";

/** What one item says. All lines are relative to the item's first line. */
export interface PunktFacts {
  readonly lineCount: number;
  readonly form: PunktForm;
  readonly headingLine: number;
  readonly number: number | null;
  readonly numberSpan: Span | null;
  /** Where the heading states the number again. */
  readonly repeatedNumbers: readonly Span[];
  readonly title: Text;
  readonly closed: boolean;
  /** The item's own case numbers, the first being the one it is filed under. */
  readonly sagsnumre: readonly Text[];
  /** Case numbers in the running text. */
  readonly mentions: readonly Text[];
  /** The municipalities named in its text, each as often as it is. */
  readonly kommuner: readonly string[];
  readonly sections: readonly SectionFacts[];
  readonly bilag: readonly Text[];
  /** This meeting's decision in one line, or null. */
  readonly decision: DecisionLine | null;
  /** The amounts that it grants. */
  readonly granted: readonly GrantedAmount[];
  /** The people of whom it says that they were absent or did not take part. */
  readonly people: readonly Person[];
  /** The meetings that it refers to. */
  readonly references: readonly MeetingReference[];
}

export interface SectionFacts {
  readonly role: SectionRole;
  readonly heading: Text;
  readonly lineCount: number;
  readonly committee: string | null;
  readonly date: CalendarDate | null;
  /** For a decision: it is this meeting's. */
  readonly own: boolean;
  /** What stands below the heading. */
  readonly body: SectionBody;
}

export function readPunktFacts(block: PunktBlock, lines: Lines, meeting: Meeting): PunktFacts {
  const { heading } = block;
  const furniture = new Set(block.furniture);
  const sections = block.sections.map((section) => sectionFacts(section, meeting, sectionBody(section, lines, furniture)));
  const decision = readDecision(block, sections, lines);
  return {
    lineCount: block.lineCount,
    form: heading.form,
    headingLine: heading.line,
    number: heading.number,
    numberSpan: heading.numberSpan,
    repeatedNumbers: heading.repeatedNumbers,
    title: heading.title,
    closed: block.closed,
    sagsnumre: block.sagsnumre,
    mentions: readMentions(block, lines),
    kommuner: readKommuner(block, lines),
    sections,
    bilag: readBilag(block, lines),
    decision,
    granted: readGranted(block, sections, lines, decision?.text ?? null),
    people: block.closed ? noPeople : readPunktPeople({ headingLine: heading.line, lineCount: block.lineCount, sections }, lines),
    references: referencesOf(block, () => lines),
  };
}

const noPeople: readonly Person[] = [];

function sectionFacts(section: Section, meeting: Meeting, body: SectionBody): SectionFacts {
  const { role, heading, lineCount } = section;
  const committee = section.committee?.text ?? null;
  const date = section.date ? (findHeadingDate(section.date.text)?.date ?? null) : null;
  return { role, heading, lineCount, committee, date, own: decisionRoles.has(role) && isOwnDecision(meeting, committee, date), body };
}

function readMentions(block: PunktBlock, lines: Lines): Text[] {
  const isOwn = (line: number, { start }: SagsnummerMention): boolean =>
    block.sagsnumre.some((own) => own.line === line && own.start === start);
  const mentions: Text[] = [];
  for (let line = 0; line < block.lineCount; line++) {
    const text = lines.line(line);
    if (text === "") continue;
    for (const found of findSagsnumre(text)) {
      if (!isOwn(line, found)) mentions.push({ line, ...found });
    }
  }
  return mentions;
}

function readKommuner({ lineCount }: PunktBlock, lines: Lines): readonly string[] {
  const kommuner: string[] = [];
  for (let line = 0; line < lineCount; line++) {
    for (const name of findKommuner(lines.line(line))) kommuner.push(name);
  }
  return kommuner.length === 0 ? none : kommuner;
}

const none: readonly string[] = [];

const noBilag = /^(?:ingen(?: bilag)?|intet)\.?$/i;

/** The attachments an item lists: the lines of its Bilag sections. */
function readBilag(block: PunktBlock, lines: Lines): Text[] {
  const bilag: Text[] = [];
  let furniture: ReadonlySet<number> | null = null;
  for (const section of block.sections) {
    if (section.role !== "attachments") continue;
    furniture ??= new Set(block.furniture);
    if (section.glued && !noBilag.test(section.glued.text)) bilag.push(section.glued);
    const from = section.heading.line;
    for (let line = from + 1; line < from + section.lineCount; line++) {
      const { text, start, end } = plainLine(lines.line(line));
      if (text === "" || noBilag.test(text) || furniture.has(line)) continue;
      bilag.push({ line, start, end, text });
    }
  }
  return bilag;
}

function readDecision(block: PunktBlock, sections: readonly SectionFacts[], lines: Lines): DecisionLine | null {
  for (let index = sections.length - 1; index >= 0; index--) {
    const section = block.sections[index] as Section;
    if (!sections[index]?.own) continue;
    const found = decisionLine(section, lines, block.furniture);
    if (found) return found;
  }
  return null;
}
