import type { Block, Text } from "../syntax/tree.ts";
import { hasDigit } from "../text/characters.ts";
import { type Lines, type Span, shiftSpan } from "../text/source-text.ts";
import type { SectionRole } from "../vocabulary/sections.ts";
import { mayNameCommittee } from "./committee-names.ts";
import { findLineReferences, type LineReference } from "./line-references.ts";
import { wrappedReference } from "./wrapped-references.ts";

/**
 * A place that names a meeting by committee and date, and perhaps one of its items: `Byrådet den 2. oktober 2023
 * (pkt. 10)`. A bare `punkt 10` is none.
 */
export interface MeetingReference extends Span {
  /** The committee as written, or its initials. */
  readonly committee: Text;
  readonly abbreviated: boolean;
  /** The committee's name with the words in front that may belong to it, or null. */
  readonly widerCommittee: Text | null;
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

/** Kept for as long as the block: a block belongs to one sequence of lines, wherever they stand. */
const known = new WeakMap<Block, readonly MeetingReference[]>();

/** The references of a block, from top to bottom; lines are relative to it. The table of contents has none. Read once. */
export function referencesOf(block: Block, lines: () => Lines): readonly MeetingReference[] {
  const before = known.get(block);
  if (before) return before;
  const references = readReferences(block, lines());
  known.set(block, references);
  return references;
}

function readReferences(block: Block, lines: Lines): readonly MeetingReference[] {
  if (block.kind !== "punkt") return none;
  let found: MeetingReference[] | null = null;
  const sections = [...block.sections].reverse();
  let text = lines.lineCount > 0 ? lines.line(0) : "";
  let dated = hasDigit(text);
  for (let line = 0; line < lines.lineCount; line++) {
    const here = text;
    const datedHere = dated;
    text = line + 1 < lines.lineCount ? lines.line(line + 1) : "";
    dated = hasDigit(text);
    // A reference has its date on this line or the next one.
    if (!datedHere && !dated) continue;
    const own = datedHere && mayNameCommittee(here) ? findLineReferences(here) : noReferences;
    const wrapped = own.at(-1)?.wholeLine ? null : wrappedReference(here, text, line);
    const references: readonly LineReference[] = wrapped ? own.filter(({ end }) => end <= wrapped.reference.start) : own;
    if (references.length === 0 && !wrapped) continue;
    const section = sections.find(({ heading }) => heading.line <= line);
    const isHeading = section?.heading.line === line;
    found ??= [];
    const role = section?.role ?? null;
    const spanOf = (start: number, end: number): Span => ({ line, start, end });
    for (const reference of references) found.push(placed(reference, spanOf, isHeading, role));
    if (wrapped) found.push(placed(wrapped.reference, wrapped.spanOf, isHeading, role));
  }
  return found ?? none;
}

const noReferences: readonly LineReference[] = [];

/** In some sections a line of its own may be a plan; an item's number tells that there was a meeting. */
const isCertain = ({ certain, isBare, punkt }: LineReference, role: SectionRole | null): boolean =>
  certain && (punkt !== null || !(isBare ? role === null || !withHistory.has(role) : role !== null && notHeld.has(role)));

/** Sections in which earlier treatments stand, each below a line that names the meeting. */
const withHistory: ReadonlySet<SectionRole> = new Set(["history", "recommendation", "recommendation-decision", "decision"]);

/** Sections in which a committee and a date may be a plan, the day of an answer to a hearing, or the name of an attachment. */
const notHeld: ReadonlySet<SectionRole> = new Set(["plan", "route", "hearing", "communication", "attachments"]);

const none: readonly MeetingReference[] = [];

function placed(
  reference: LineReference,
  spanOf: (start: number, end: number) => Span,
  isHeading: boolean,
  role: SectionRole | null,
): MeetingReference {
  const { start, end, committee, wider, date, punkt } = reference;
  const { day, month, year } = date;
  return {
    ...spanOf(start, end),
    committee: { ...spanOf(committee.start, committee.end), text: committee.text },
    abbreviated: committee.abbreviated,
    widerCommittee: wider && { ...spanOf(wider.start, wider.end), text: wider.text },
    date: { ...spanOf(date.start, date.end), day, month, year },
    punkt: punkt && { ...punkt, ...spanOf(punkt.start, punkt.end) },
    kind: isHeading ? "decision" : reference.wholeLine ? "history" : "inline",
    certain: isHeading || isCertain(reference, role),
  };
}

/** A reference whose lines count from `firstLine`. */
export function shiftReference(reference: MeetingReference, firstLine: number): MeetingReference {
  if (firstLine === 0) return reference;
  const { committee, widerCommittee, date, punkt } = reference;
  return {
    ...reference,
    ...shiftSpan(reference, firstLine),
    committee: { ...committee, ...shiftSpan(committee, firstLine) },
    widerCommittee: widerCommittee && { ...widerCommittee, ...shiftSpan(widerCommittee, firstLine) },
    date: { ...date, ...shiftSpan(date, firstLine) },
    punkt: punkt && { ...punkt, ...shiftSpan(punkt, firstLine) },
  };
}
