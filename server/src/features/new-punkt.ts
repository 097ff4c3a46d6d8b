import type { Position } from "vscode-languageserver-types";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { SectionFacts } from "../facts/punkt-facts.ts";
import { hasNumber, type NumberedPunkt, numberEdits } from "../rules/punkt-numbers.ts";
import type { Edit } from "../rules/rule.ts";
import { comparable } from "../syntax/plain-line.ts";
import type { SourceText } from "../text/source-text.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";
import { punktAt } from "./find-at.ts";
import { punktSkeleton, type Skeleton, type SkeletonWishes } from "./punkt-skeleton.ts";
import type { Snapshot } from "./snapshot.ts";
import type { TabStop } from "./snippet-text.ts";

export interface NewPunkt {
  /** The item itself is the first of them. */
  readonly edits: readonly Edit[];
  /** Where its title is to be written, in the text with the edits in it. */
  readonly cursor: Position;
  /** The places of the first edit's words where something is to be written, from top to bottom. */
  readonly stops: readonly TabStop[];
}

/**
 * A new item behind the one at a position, or behind the last: in the document's own form, with the next number and the
 * headings that its items have, and nothing below them. The items behind it, and their entries in the table of contents,
 * move up by one. Its own entry waits until it has a title. With `room`,
 * lines are left to write on, for editors that go from one to the next.
 */
export function newPunkt(snapshot: Snapshot, position: Position, earlier: Earlier | null = null, room = false): NewPunkt {
  const { text, facts } = snapshot;
  const before =
    punktAt(snapshot, position.line) ?? (position.line < (facts.punkter[0]?.firstLine ?? 0) ? null : (facts.punkter.at(-1) ?? null));
  const at = before ? lastFilledLine(text, before.firstLine, before.firstLine + before.facts.lineCount) : lastLineOfHead(snapshot);
  const number = numberBehind(facts.punkter, before);
  const skeleton = skeletonFor(snapshot, number, earlier, room);
  const gap = blanksBetween(text, facts.punkter);
  const isEmpty = text.line(at).trim() === "";
  const column = text.lengthOf(at);
  const lead = isEmpty ? 0 : 1 + gap;
  const words = [...Array.from({ length: lead }, () => ""), ...skeleton.lines];
  // Where the next item follows at once, it keeps its distance.
  const follows = at + 1 < text.lineCount && text.line(at + 1).trim() !== "";
  const newText = `${words.join("\n")}${follows ? "\n".repeat(gap) : ""}`;
  const renumbered = number === null ? [] : numberEdits(facts, text, movedUp(facts.punkter, before, number));
  return {
    edits: [{ start: { line: at, column }, end: { line: at, column }, newText }, ...renumbered],
    cursor: { line: at + lead + skeleton.titleEnd.line, character: (lead === 0 ? column : 0) + skeleton.titleEnd.column },
    stops: skeleton.stops.map((stop) => ({
      offset: words.slice(0, lead + stop.line).reduce((length, line) => length + line.length + 1, stop.column),
      length: stop.length,
    })),
  };
}

/** One more than the number of the item before; null where items have none. */
function numberBehind(punkter: readonly PlacedPunkt[], before: PlacedPunkt | null): number | null {
  if (punkter.length === 0) return 1;
  if (before?.facts.number != null) return before.facts.number + 1;
  const [first] = punkter.filter(hasNumber);
  if (!first) return null;
  return before === null ? first.facts.number : (punkter.slice(0, punkter.indexOf(before)).findLast(hasNumber)?.facts.number ?? 0) + 1;
}

/** The items behind the new one that go on from its number, each with one more. */
function movedUp(punkter: readonly PlacedPunkt[], before: PlacedPunkt | null, number: number): ReadonlyMap<NumberedPunkt, number> {
  const moved = new Map<NumberedPunkt, number>();
  let expected = number;
  for (const punkt of punkter.slice(before === null ? 0 : punkter.indexOf(before) + 1)) {
    if (!hasNumber(punkt)) continue;
    if (punkt.facts.number !== expected) break;
    moved.set(punkt, ++expected);
  }
  return moved;
}

/** The document of an earlier meeting of the committee. */
export type Earlier = Pick<Snapshot, "text" | "facts">;

/** Whether the document's own items show how a case is written: one of them has a recommendation. */
export const showsForm = ({ punkter }: Snapshot["facts"]): boolean => punkter.some((punkt) => sectionsOf(punkt) >= withRecommendation);

/**
 * As the item with most of the usual sections is written; where the document has none with a recommendation, as one of the
 * committee's earlier meeting is; without either, as most write them.
 */
function skeletonFor({ text, facts }: Snapshot, number: number | null, earlier: Earlier | null, room: boolean): Skeleton {
  const wishes: SkeletonWishes = { number, title: "", keepsSagsnumre: false, dates: null, room: room ? "all" : "none" };
  const other = earlier && !showsForm(facts) ? modelOf(earlier.facts) : null;
  if (earlier && other && sectionsOf(other) >= withRecommendation) {
    const { date: from } = earlier.facts.meeting;
    const { date: to } = facts.meeting;
    return punktSkeleton(earlier.text, other, { ...wishes, dates: from && to ? { from, to } : null, isUsual: usualIn(earlier.facts) });
  }
  const model = modelOf(facts);
  if (model) return punktSkeleton(text, model, { ...wishes, isUsual: usualIn(facts) });
  return plainSkeleton(number ?? 1, room);
}

function plainSkeleton(number: number, room: boolean): Skeleton {
  const heading = `Punkt ${number}: `;
  const titleEnd = { line: 0, column: heading.length };
  const lines: string[] = [];
  const stops = [{ ...titleEnd, length: 0 }];
  for (const words of [heading, "Sagsfremstilling", "Indstilling", "Beslutning"]) {
    lines.push(...(lines.length > 0 ? [""] : []), words);
    if (!room) continue;
    lines.push("", "");
    stops.push({ line: lines.length - 1, column: 0, length: 0 });
  }
  return { lines, titleEnd, stops };
}

/** Of so many items with a recommendation a heading must stand in a share of them to be a usual one. */
const enoughToTell = 4;
const usualShare = 1 / 3;
/** What is added to one case: no item begins with it. */
const exceptional = /^(?:supplerende|alternativ|revideret|ændret)/i;

function usualIn({ punkter }: Snapshot["facts"]): (section: SectionFacts) => boolean {
  const cases = punkter.filter((punkt) => !punkt.facts.closed && sectionsOf(punkt) >= withRecommendation);
  const times = new Map<string, number>();
  for (const { facts } of cases) {
    for (const words of new Set(facts.sections.map(({ heading }) => comparable(heading.text))))
      times.set(words, (times.get(words) ?? 0) + 1);
  }
  const least = cases.length < enoughToTell ? 0 : Math.max(2, cases.length * usualShare);
  return ({ role, heading }) =>
    !exceptional.test(heading.text) && (role === "decision" || (times.get(comparable(heading.text)) ?? 0) >= least);
}

/** The item with most of the usual sections, of those that are not closed. */
function modelOf({ punkter }: Snapshot["facts"]): PlacedPunkt | null {
  const open = punkter.filter((punkt) => !punkt.facts.closed);
  const [model] = [...(open.length > 0 ? open : punkter)].sort((a, b) => sectionsOf(b) - sectionsOf(a));
  return model ?? null;
}

const withRecommendation = 100;

/** How many roles its own sections have; an item with a recommendation says more of how items are written than one without. */
function sectionsOf({ facts: { sections } }: PlacedPunkt): number {
  const roles = new Set(
    sections
      .filter(({ role, own }) => role !== "attachments" && role !== "history" && (role !== "decision" || own))
      .map(({ role }) => role),
  );
  return roles.size + ([...roles].some((role) => recommendationRoles.has(role)) ? withRecommendation : 0);
}

const mostBlanks = 3;

/** Blank lines in front of an item's heading. */
function blanksBetween(text: SourceText, punkter: readonly PlacedPunkt[]): number {
  const heading = punkter.length > 1 ? punkter[1] : punkter[0];
  if (!heading) return 1;
  const line = heading.firstLine + heading.facts.headingLine;
  let blanks = 0;
  while (blanks < mostBlanks && line - 1 - blanks >= 0 && text.line(line - 1 - blanks).trim() === "") blanks++;
  return blanks;
}

function lastLineOfHead({ text, facts }: Snapshot): number {
  const end = facts.punkter[0]?.firstLine ?? text.lineCount;
  return lastFilledLine(text, 0, end);
}

function lastFilledLine(text: SourceText, from: number, to: number): number {
  let last = to - 1;
  while (last > from && text.line(last).trim() === "") last--;
  return Math.max(0, last);
}
