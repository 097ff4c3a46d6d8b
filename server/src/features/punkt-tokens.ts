import { readBlock } from "../facts/block-reading.ts";
import { mentionsOf } from "../facts/person-mentions.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import type { Figure } from "../facts/sum-statement.ts";
import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { leadsElsewhere } from "./leading-references.ts";
import { ownNameOf } from "./own-committee.ts";
import { tokenModifier, tokenType } from "./semantic-legend.ts";
import type { Snapshot } from "./snapshot.ts";

/** A coloured stretch; lines relative to the item. */
export interface Token extends Span {
  /** As `tokenType` and `tokenModifier` number them. */
  readonly type: number;
  readonly modifiers: number;
}

interface Known {
  readonly people: Snapshot["facts"]["people"];
  readonly committee: string | null;
  /** Those that come from the document alone. */
  readonly own: readonly Token[];
  merged: { readonly meetings: Meetings; readonly tokens: readonly Token[] } | null;
}

/** By what references are resolved. */
interface Meetings {
  readonly archive: Snapshot["archive"];
  readonly revision: number;
  readonly date: Snapshot["facts"]["meeting"]["date"];
  readonly kommune: string | null;
}

/** Kept with the item's facts: read again where the item, the list of people or the committee is another. */
const known = new WeakMap<PunktFacts, Known>();

/** The coloured stretches of an item, in order, none over another. `lines` are the item's. */
export function punktTokens(snapshot: Snapshot, punkt: PunktFacts, block: PunktBlock, lines: () => Lines): readonly Token[] {
  const { people, meeting, kommune } = snapshot.facts;
  let read = known.get(punkt);
  if (!read || read.people !== people || read.committee !== meeting.committee) {
    read = { people, committee: meeting.committee, own: ownTokens(people, meeting.committee, punkt, block, lines()), merged: null };
    known.set(punkt, read);
  }
  if (punkt.references.length === 0) return read.own;
  const { archive } = snapshot;
  const meetings: Meetings = { archive, revision: archive.meetingsRevision, date: meeting.date, kommune };
  if (!read.merged || !sameMeetings(read.merged.meetings, meetings)) {
    read.merged = { meetings, tokens: inOrder([...resolvedReferences(snapshot, punkt), ...read.own]) };
  }
  return read.merged.tokens;
}

const sameMeetings = (a: Meetings, b: Meetings): boolean =>
  a.archive === b.archive && a.revision === b.revision && a.date === b.date && a.kommune === b.kommune;

function resolvedReferences(snapshot: Snapshot, punkt: PunktFacts): Token[] {
  return punkt.references
    .filter((reference) => leadsElsewhere(snapshot, reference) !== null)
    .map(({ line, start, end }) => ({ line, start, end, type: tokenType.reference, modifiers: 0 }));
}

function ownTokens(
  people: Snapshot["facts"]["people"],
  committee: string | null,
  punkt: PunktFacts,
  block: PunktBlock,
  lines: Lines,
): readonly Token[] {
  const tokens: Token[] = [...sumTokens(block, lines), ...otherDecisions(punkt)];
  const mentions = mentionsOf(people);
  const ownName = committee === null ? null : ownNameOf(committee);
  const isPassed = passedLines(punkt, block);
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    if (text === "" || isPassed.has(line)) continue;
    for (const { person, start } of mentions.in(text))
      tokens.push({ line, start, end: start + person.name.length, type: tokenType.person, modifiers: 0 });
    if (ownName === null) continue;
    for (const { start, end } of ownName(text)) tokens.push({ line, start, end, type: tokenType.committee, modifiers: 0 });
  }
  return tokens.length === 0 ? none : inOrder(tokens);
}

const none: readonly Token[] = [];

/** Headings, attachments, and what is no part of the item have colours of their own. */
function passedLines({ sections, bilag, headingLine }: PunktFacts, { heading, furniture }: PunktBlock): ReadonlySet<number> {
  const passed = new Set([...furniture, ...sections.map((section) => section.heading.line), ...bilag.map(({ line }) => line)]);
  for (let line = 0; line < headingLine + heading.lineCount; line++) passed.add(line);
  return passed;
}

function sumTokens(block: PunktBlock, lines: Lines): Token[] {
  const sums = block.closed ? [] : readBlock(block, lines).sums();
  const token = ({ span: { line, start, end } }: Figure, modifiers: number): Token => ({
    line,
    start,
    end,
    type: tokenType.amount,
    modifiers,
  });
  // What is the total of some and a part of others is shown as a total.
  return [
    ...sums.map(({ total }) => token(total, tokenModifier.total)),
    ...sums.flatMap(({ parts }) => parts.map((part) => token(part, tokenModifier.part))),
  ];
}

/** Decisions of other committees and other meetings: the eye is led to this meeting's own. */
function otherDecisions({ sections }: PunktFacts): Token[] {
  return sections
    .filter(({ role, own }) => role === "decision" && !own)
    .map(({ heading: { line, start, end } }) => ({ line, start, end, type: tokenType.otherDecision, modifiers: 0 }));
}

/** From top to bottom, none over another: what stands first in the list goes before what it covers, which loses that part. */
export function inOrder(tokens: readonly Token[]): readonly Token[] {
  const ranked = tokens.map((token, rank) => ({ token, rank })).filter(({ token }) => token.end > token.start);
  ranked.sort((a, b) => a.token.line - b.token.line || a.token.start - b.token.start || a.rank - b.rank);
  const taken: (typeof ranked)[number][] = [];
  for (const next of ranked) {
    const last = taken.at(-1);
    if (last && last.token.line === next.token.line && last.token.end > next.token.start) {
      if (last.rank < next.rank) continue;
      taken.pop();
      if (last.token.start < next.token.start) taken.push({ ...last, token: { ...last.token, end: next.token.start } });
    }
    taken.push(next);
  }
  return taken.map(({ token }) => token);
}
