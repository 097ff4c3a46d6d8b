import type { Block, Text } from "../syntax/tree.ts";
import { hasDigit } from "../text/characters.ts";
import { type Lines, type Span, shiftSpan } from "../text/source-text.ts";
import { mayNameCommittee } from "./committee-names.ts";
import { findLineReferences, type LineReference } from "./line-references.ts";

/**
 * A place that names a meeting by committee and date, and perhaps one of its items: `Byrådet den 2. oktober 2023
 * (pkt. 10)`. A bare `punkt 10` is none.
 */
export interface MeetingReference extends Span {
  /** The committee as written, or its initials. */
  readonly committee: Text;
  readonly abbreviated: boolean;
  /** The committee's name with the words in front that may belong to it, or null. */
  readonly widerCommittee: string | null;
  readonly date: ReferenceDate;
  readonly punkt: ReferredPunkt | null;
  /**
   * `decision`: a decision's heading. `history`: a line of its own, as histories have them. `inline`: within a sentence.
   */
  readonly kind: "inline" | "history" | "decision";
  /** The words say that it is a meeting that was held: not a day on which somebody wrote to the committee, nor a plan. */
  readonly certain: boolean;
}

export interface ReferenceDate extends Span {
  readonly day: number;
  readonly month: number;
  /** Null where none is written with it. */
  readonly year: number | null;
}

/** The item that a reference names, and where. */
export interface ReferredPunkt extends Span {
  readonly number: number;
  /** By its number on the agenda (`pkt. 10`), or as a case (`sag nr. 10`), which may be counted otherwise. */
  readonly word: "punkt" | "sag";
}

/** The references of a block, from top to bottom; lines are relative to it. The table of contents has none. */
export function readReferences(block: Block, lines: Lines): readonly MeetingReference[] {
  if (block.kind !== "punkt") return none;
  let found: MeetingReference[] | null = null;
  const sections = [...block.sections].reverse();
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    if (!hasDigit(text) || !mayNameCommittee.test(text)) continue;
    const references = findLineReferences(text);
    if (references.length === 0) continue;
    const section = sections.find(({ heading }) => heading.line <= line);
    const isHeading = section?.heading.line === line;
    const isPlan = section?.role === "plan" || section?.role === "route";
    found ??= [];
    for (const reference of references) found.push(placed(reference, line, isHeading, isPlan));
  }
  return found ?? none;
}

const none: readonly MeetingReference[] = [];

function placed(reference: LineReference, line: number, isHeading: boolean, isPlan: boolean): MeetingReference {
  const { start, end, committee, date, punkt, wholeLine, certain } = reference;
  const { day, month, year } = date;
  return {
    line,
    start,
    end,
    committee: { line, start: committee.start, end: committee.end, text: committee.text },
    abbreviated: committee.abbreviated,
    widerCommittee: reference.wider,
    date: { line, start: date.start, end: date.end, day, month, year },
    punkt: punkt && { line, ...punkt },
    kind: isHeading ? "decision" : wholeLine ? "history" : "inline",
    certain: certain && !(isPlan && punkt === null),
  };
}

/** A reference whose lines count from `firstLine`. */
export function shiftReference(reference: MeetingReference, firstLine: number): MeetingReference {
  if (firstLine === 0) return reference;
  const { committee, date, punkt } = reference;
  return {
    ...reference,
    ...shiftSpan(reference, firstLine),
    committee: { ...committee, ...shiftSpan(committee, firstLine) },
    date: { ...date, ...shiftSpan(date, firstLine) },
    punkt: punkt && { ...punkt, ...shiftSpan(punkt, firstLine) },
  };
}
