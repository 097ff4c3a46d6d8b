import type { Position } from "vscode-languageserver-types";
import type { DocumentRecord } from "../archive/record.ts";
import type { CalendarDate } from "../facts/calendar-date.ts";
import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import { etiketStavning } from "../rules/etiket-stavning.ts";
import { generateContents } from "../rules/generate-contents.ts";
import { runRules } from "../rules/run-rules.ts";
import { applyEdits, safeEdits } from "../rules/safe-fixes.ts";
import { comparable } from "../syntax/plain-line.ts";
import type { Tree } from "../syntax/tree.ts";
import { SourceText } from "../text/source-text.ts";
import { fileNameFor } from "./file-name-for.ts";
import { punktSkeleton } from "./punkt-skeleton.ts";
import { redate } from "./redate.ts";

/** A document as it was read. */
export interface ReadDocument {
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
}

export interface NewMeetingInput {
  /** The committee's last meeting, whose form the new one takes over. */
  readonly last: ReadDocument;
  /** The last meeting's file, without folder. */
  readonly lastFileName: string;
  /** The meetings before it, the newest first. */
  readonly earlier: readonly DocumentRecord[];
  readonly date: CalendarDate;
  readonly read: (text: SourceText) => ReadDocument;
}

/** The document of a meeting that is still to be held. */
export interface NewMeeting {
  readonly fileName: string;
  readonly text: string;
  /** Where writing begins. */
  readonly cursor: Position;
}

/**
 * A document made from the committee's last one: its head with the new date and weekday, its list of members without who
 * was absent, its table of contents, and the items that recur at nearly every meeting, with their headings and nothing below
 * them, numbered from 1 or on from the last where numbers run through the year.
 */
export function newMeeting({ last: asWritten, lastFileName, earlier, date, read }: NewMeetingInput): NewMeeting {
  const last = withLabelsMended(asWritten, read);
  const { text, facts } = last;
  const old = facts.meeting.date;
  const dates = old && { from: old, to: date };
  const numbers = numbersFrom(firstNumber(facts, earlier, date));
  const items = standingItems(facts, earlier).flatMap(({ placed, keepsSagsnumre }) => {
    const wishes = { number: placed.facts.number === null ? null : numbers(), title: null, keepsSagsnumre, dates };
    return ["", ...punktSkeleton(text, placed, wishes).lines];
  });
  const head = [...headLines(last, dates), ...contentsLines(last)];
  const written = read(new SourceText(`${[...trimmed(head), ...items].join("\n")}\n`));
  const made = withContents(written, read);
  const lineEnd = text.lineEnd;
  return {
    fileName: fileNameFor(lastFileName, old, date),
    text: made.text.toString().replaceAll("\n", lineEnd),
    cursor: cursorIn(made),
  };
}

/** A label that is misspelled in the last meeting is not written so again. */
function withLabelsMended(last: ReadDocument, read: NewMeetingInput["read"]): ReadDocument {
  const edits = safeEdits(runRules(last).filter(({ code }) => code === etiketStavning.code));
  return edits.length > 0 ? read(applyEdits(last.text, edits)) : last;
}

/** The head with another date, and without the names of who was absent. */
function headLines({ text, facts }: ReadDocument, dates: { from: CalendarDate; to: CalendarDate } | null): string[] {
  const end = Math.min(facts.contents?.firstLine ?? text.lineCount, facts.punkter[0]?.firstLine ?? text.lineCount);
  const lines = Array.from({ length: end }, (_, line): string | null => text.line(line));
  for (const { role, label, values } of facts.labels) {
    if (!ofOneMeeting.has(role)) continue;
    for (const value of values) {
      const line = lines[value.line];
      if (typeof line !== "string") continue;
      lines[value.line] = value.line === label.line ? line.slice(0, value.start).trimEnd() : null;
    }
  }
  return lines.filter((line) => line !== null).map((line) => (dates ? redate(line, dates.from, dates.to) : line));
}

/** Labels whose values are of the one meeting: who was absent, when it ended, what was remarked. */
const ofOneMeeting: ReadonlySet<string> = new Set(["absent", "substitutes", "end", "remarks", "published"]);

/** The table of contents as it stands, without its pages: it is written anew when the items are known. */
function contentsLines({ text, facts: { contents } }: ReadDocument): string[] {
  if (!contents) return [];
  // What stands behind the last entry is a page's head.
  const last = contents.entries.at(-1);
  const length = last ? Math.max(last.line, last.pageSpan?.line ?? 0) + 1 : contents.lineCount;
  const lines = Array.from({ length }, (_, line) => text.line(contents.firstLine + line));
  for (const { pageSpan } of contents.entries) {
    if (!pageSpan) continue;
    const line = lines[pageSpan.line] ?? "";
    lines[pageSpan.line] = (line.slice(0, pageSpan.start) + line.slice(pageSpan.end)).trimEnd();
  }
  return lines;
}

/** Writes the table of contents for the items that are there; without one, where it cannot be written. */
function withContents(made: ReadDocument, read: NewMeetingInput["read"]): ReadDocument {
  if (!made.facts.contents) return made;
  const generated = generateContents(made, read);
  switch (generated.kind) {
    case "right":
      return made;
    case "edits":
      return read(applyEdits(made.text, generated.edits));
    default:
      return read(withoutTable(made));
  }
}

function withoutTable({ text, facts: { contents } }: ReadDocument): SourceText {
  const lines = Array.from({ length: text.lineCount }, (_, line) => text.line(line));
  if (contents) lines.splice(contents.firstLine, contents.lineCount);
  return new SourceText(lines.join("\n"));
}

interface StandingItem {
  readonly placed: PlacedPunkt;
  /** It is filed under the same number each time. */
  readonly keepsSagsnumre: boolean;
}

/** So many of the meetings before the last one are looked at. */
const lookedAt = 5;
/** An item recurs if so large a share of them has it. */
const nearlyAll = 0.75;
/** What recurs by its words, where there are too few meetings to tell. */
const recurring =
  /^(?:godkendelse af (?:dagsorden|referat|beslutningsprotokol|protokol)\p{L}*|meddelelser\p{L}*|orientering(?:er)?(?: fra \p{L}+)?|gensidig orientering|eventuelt|lukkede? (?:punkt|meddelelser|orientering)\p{L}*|underskrift(?:er|sark|sside)?|forslag til punkter.*)$/iu;

/** The items of the last meeting that will be on the next one's agenda, too: in their order. At least one. */
function standingItems({ punkter }: DocumentFacts, earlier: readonly DocumentRecord[]): StandingItem[] {
  const looked = earlier.slice(0, lookedAt);
  const enough = looked.length >= 2;
  const standing = punkter.flatMap((placed): StandingItem[] => {
    const title = comparable(placed.facts.title.text);
    const same = looked.flatMap(({ punkter: others }) => others.find(({ punkt }) => comparable(punkt.title.text) === title)?.punkt ?? []);
    const recurs = recurring.test(placed.facts.title.text.trim()) || (enough && same.length >= looked.length * nearlyAll);
    const own = placed.facts.sagsnumre[0]?.text;
    return recurs ? [{ placed, keepsSagsnumre: same.length > 0 && same.every(({ sagsnumre }) => sagsnumre[0]?.text === own) }] : [];
  });
  const [first] = punkter;
  return standing.length === 0 && first ? [{ placed: first, keepsSagsnumre: false }] : standing;
}

/**
 * The number of the first item: on from the last one's where the numbers run through the year, 1 where every meeting begins
 * anew, and where a new year does.
 */
function firstNumber({ punkter, meeting }: DocumentFacts, earlier: readonly DocumentRecord[], date: CalendarDate): number {
  const own = punkter.flatMap(({ facts }) => facts.number ?? []);
  const [lowest = 1] = [...own].sort((a, b) => a - b);
  const before = earlier[0]?.punkter.flatMap(({ punkt }) => punkt.number ?? []) ?? [];
  const runs = lowest > 1 || (before.length > 0 && lowest === greatest(before) + 1);
  if (!runs) return 1;
  const isNewYear = meeting.date !== null && date.year !== meeting.date.year;
  return isNewYear && beginsAnew(earlier) ? 1 : greatest(own) + 1;
}

const greatest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0);

/** Whether the numbers begin anew with the year: they do unless a turn of the year among the meetings tells otherwise. */
function beginsAnew(earlier: readonly DocumentRecord[]): boolean {
  for (const [index, record] of earlier.entries()) {
    const before = earlier[index + 1];
    if (!before || !record.date || !before.date || record.date.year === before.date.year) continue;
    const numbers = record.punkter.flatMap(({ punkt }) => punkt.number ?? []);
    return numbers.length === 0 || numbers.includes(1);
  }
  return true;
}

function numbersFrom(first: number): () => number {
  let next = first;
  return () => next++;
}

/** Below the first heading below the first item, or behind its title. */
function cursorIn({ text, facts }: ReadDocument): Position {
  const [first] = facts.punkter;
  if (!first) return { line: Math.max(0, text.lineCount - 1), character: 0 };
  const line = first.firstLine + first.facts.title.line;
  return { line, character: text.lengthOf(line) };
}

function trimmed(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(0, last + 1);
}
