import type { InlayHint, Range } from "vscode-languageserver-types";
import { readBlock } from "../facts/block-reading.ts";
import { isRealDate, weekdayOf } from "../facts/calendar-date.ts";
import { findDates } from "../facts/dates.ts";
import { perBlock } from "../facts/per-block.ts";
import type { SumStatement } from "../facts/sum-statement.ts";
import { sumMessage, sumOfParts, wrongSums } from "../rules/sum-afviger.ts";
import { type Block, forEachBlock } from "../syntax/tree.ts";
import { longestLine } from "../text/source-text.ts";
import { weekdays } from "../vocabulary/calendar.ts";
import { messages, say } from "./messages.ts";
import type { Language, Snapshot } from "./snapshot.ts";

/** Which hints are wanted. */
export interface InlayHintSettings {
  /** Behind a total the sum of its parts, where it differs. */
  readonly sums: boolean;
  /** Behind a date its weekday, where none is written. */
  readonly weekdays: boolean;
}

/** What stands in no text, but helps one who reads it: within a range, from top to bottom. */
export function inlayHints(snapshot: Snapshot, range: Range, wanted: InlayHintSettings): InlayHint[] {
  const hints: InlayHint[] = [];
  if (!wanted.sums && !wanted.weekdays) return hints;
  forEachBlock(snapshot.tree, (block, firstLine) => {
    const end = firstLine + block.lineCount;
    if (firstLine > range.end.line || end <= range.start.line) return;
    if (wanted.sums && block.kind === "punkt") {
      for (const sum of wrong(block, () => snapshot.text.window(firstLine, end))) hints.push(sumHint(sum, firstLine, snapshot.language));
    }
    if (wanted.weekdays) {
      const lines = datedLines(block);
      for (let line = Math.max(firstLine, range.start.line); line < end && line <= range.end.line; line++)
        if (lines(line - firstLine)) hints.push(...weekdayHints(snapshot.text.line(line), line, snapshot.language));
    }
  });
  return hints.filter(({ position }) => isWithin(position, range)).sort((a, b) => compare(a.position, b.position));
}

type Position = InlayHint["position"];

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
const isWithin = (position: Position, { start, end }: Range): boolean => compare(start, position) <= 0 && compare(position, end) <= 0;

/** Where the rule `sum-afviger` speaks, whether or not it is switched off. */
const wrong = perBlock<readonly SumStatement[]>([], (block, lines) => wrongSums(readBlock(block, lines)));

function sumHint(sum: SumStatement, firstLine: number, language: Language): InlayHint {
  const { line, end } = sum.total.span;
  return {
    position: { line: firstLine + line, character: end },
    label: `(${say(messages.sumOfParts, language, sumOfParts(sum))})`,
    tooltip: sumMessage(sum)[language],
    paddingLeft: true,
  };
}

/** In a table of contents a date is part of a title, in a list of attachments of a file's name. */
function datedLines(block: Block): (line: number) => boolean {
  if (block.kind === "contents") return () => false;
  if (block.kind !== "punkt") return () => true;
  const passed = block.sections.filter(({ role }) => role === "attachments");
  return (line) => !passed.some(({ heading, lineCount }) => heading.line <= line && line < heading.line + lineCount);
}

const englishWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Behind the dates that name a day of the calendar, year and all. */
function weekdayHints(text: string, line: number, language: Language): InlayHint[] {
  return findDates(text.slice(0, longestLine)).flatMap(({ weekday, day, month, year, end }): InlayHint[] => {
    if (weekday !== null || year === null || !isRealDate({ year, month, day })) return [];
    const name = (language === "en" ? englishWeekdays : weekdays)[weekdayOf({ year, month, day })];
    return name === undefined ? [] : [{ position: { line, character: end }, label: `(${name})`, paddingLeft: true }];
  });
}
