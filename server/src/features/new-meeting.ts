import type { Position } from "vscode-languageserver-types";
import type { DocumentRecord } from "../archive/record.ts";
import type { CalendarDate } from "../facts/calendar-date.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import { etiketStavning } from "../rules/etiket-stavning.ts";
import { generateContents } from "../rules/generate-contents.ts";
import { runRules } from "../rules/run-rules.ts";
import { applyEdits, safeEdits } from "../rules/safe-fixes.ts";
import { scanLine } from "../syntax/scan.ts";
import type { Tree } from "../syntax/tree.ts";
import { SourceText } from "../text/source-text.ts";
import { fileNameFor } from "./file-name-for.ts";
import { firstNumber } from "./first-number.ts";
import { punktSkeleton } from "./punkt-skeleton.ts";
import { redate } from "./redate.ts";
import { standingItems } from "./standing-items.ts";

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
  const skeletons = standingItems(facts, earlier).map(({ placed, title, keepsSagsnumre }, index) => {
    const number = placed.facts.number === null ? null : numbers();
    return punktSkeleton(text, placed, { number, title, keepsSagsnumre, dates, room: index === 0 ? "first" : "none" });
  });
  const head = trimmed([...headLines(last, dates), ...contentsLines(last)]);
  const words = [...head, ...skeletons.flatMap(({ lines }) => ["", ...lines])];
  const made = withContents(read(new SourceText(`${words.join("\n")}\n`)), read);
  const [first] = skeletons;
  const begin = first?.stops[0] ?? first?.titleEnd ?? { line: 0, column: 0 };
  // The table of contents, which is written anew, stands above the items.
  const moved = made.text.lineCount - 1 - words.length;
  return {
    fileName: fileNameFor(lastFileName, old, date),
    text: made.text.toString().replaceAll("\n", text.lineEnd),
    cursor: { line: Math.max(0, head.length + 1 + begin.line + moved), character: begin.column },
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
  for (const [index, line] of lines.entries()) if (line !== null && ofThePage.has(scanLine(line)?.mark ?? "")) lines[index] = null;
  return lines.filter((line) => line !== null).map((line) => (dates ? redate(line, dates.from, dates.to) : line));
}

/** What web pages and the pages of a print put between the lines. */
const ofThePage: ReadonlySet<string> = new Set(["chrome", "page"]);

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
  const { contents } = made.facts;
  if (!contents) return made;
  const end = contents.firstLine + contents.lineCount;
  // Where none of the old entries fits, the table is made below its heading alone.
  const alone = (): ReadDocument => read(withoutLines(made.text, contents.firstLine + contents.heading.line + 1, end));
  return generated(made, read) ?? generated(alone(), read) ?? read(withoutLines(made.text, contents.firstLine, end));
}

function generated(made: ReadDocument, read: NewMeetingInput["read"]): ReadDocument | null {
  const table = generateContents(made, read);
  return table.kind === "right" ? made : table.kind === "edits" ? read(applyEdits(made.text, table.edits)) : null;
}

function withoutLines(text: SourceText, from: number, to: number): SourceText {
  const lines = Array.from({ length: text.lineCount }, (_, line) => text.line(line));
  lines.splice(from, to - from, "");
  return new SourceText(lines.join("\n"));
}

function numbersFrom(first: number): () => number {
  let next = first;
  return () => next++;
}

function trimmed(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(0, last + 1);
}
