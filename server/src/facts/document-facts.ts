import type { ContentsEntry, HeadBlock, Label, PunktBlock, Text, Tree } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import { findKommuner, kommuneOf } from "./kommuner.ts";
import { type Meeting, noMeeting, readMeeting } from "./meeting.ts";
import { headPeople, type Person } from "./people.ts";
import { type PunktFacts, readPunktFacts } from "./punkt-facts.ts";

/** What one document says, read from it alone. */
export interface DocumentFacts {
  readonly title: Text | null;
  readonly meeting: Meeting;
  readonly labels: readonly Label[];
  /** The people on the lists of the head; lines are the document's. */
  readonly people: readonly Person[];
  /** The municipality that the document speaks of most, or null. */
  readonly kommune: string | null;
  readonly contents: ContentsFacts | null;
  readonly punkter: readonly PlacedPunkt[];
  readonly lineCount: number;
}

export interface ContentsFacts {
  readonly firstLine: number;
  readonly lineCount: number;
  readonly heading: Text;
  /** Lines relative to `firstLine`. */
  readonly entries: readonly ContentsEntry[];
}

/** An item's facts, and the document line that they are relative to. */
export interface PlacedPunkt {
  readonly firstLine: number;
  readonly facts: PunktFacts;
  /** A group heading (`Lukkede punkter`) stands between it and the item before. */
  readonly opensGroup: boolean;
}

/** The line behind a document's head, or behind the lines of it in which people may be listed. */
export const endOfHead = ({ contents, punkter, lineCount }: Pick<DocumentFacts, "contents" | "punkter" | "lineCount">): number =>
  Math.min(contents?.firstLine ?? lineCount, punkter[0]?.firstLine ?? lineCount, mostHeadLines);

const punkterBetweenPauses = 20;

/** Reads what a document says. The facts of a block are read once: a tree that takes the block over has them, too. */
export function* documentFactsSteps(tree: Tree, text: SourceText): Steps<DocumentFacts> {
  const head = tree.blocks.find((block) => block.kind === "head") ?? null;
  const meeting = meetingOf(head);
  let contents: ContentsFacts | null = null;
  const punkter: PlacedPunkt[] = [];
  let opensGroup = false;
  let firstLine = 0;
  for (const block of tree.blocks) {
    if (block.kind === "contents") {
      contents = { firstLine, lineCount: block.lineCount, heading: block.heading, entries: block.entries };
    } else if (block.kind === "interlude") {
      opensGroup ||= block.group;
    } else if (block.kind === "punkt") {
      punkter.push({ firstLine, facts: punktFactsOf(block, firstLine, text, meeting), opensGroup });
      opensGroup = false;
      if (punkter.length % punkterBetweenPauses === 0) yield;
    }
    firstLine += block.lineCount;
  }
  const { title = null, labels = [] } = head ?? {};
  const kommune = kommuneOf([head ? kommunerInHead(head) : [], ...punkter.map(({ facts }) => facts.kommuner)]);
  const people = headPeople(labels, text.window(0, endOfHead({ contents, punkter, lineCount: tree.lineCount })));
  return { title, meeting, labels, people, kommune, contents, punkter, lineCount: tree.lineCount };
}

/** Kept for as long as the block: a block belongs to one sequence of lines, wherever they stand. */
const knownMeetings = new WeakMap<HeadBlock, Meeting>();
const knownPunkter = new WeakMap<PunktBlock, { readonly meeting: Meeting; readonly facts: PunktFacts }>();

const linesOfHead = 40;
/** Lines of a head beyond these list no people. */
const mostHeadLines = 200;

const kommunerInHead = ({ title, labels, others }: HeadBlock): readonly string[] =>
  [
    ...(title ? [title] : []),
    ...labels.slice(0, linesOfHead).flatMap(({ values }) => values.slice(0, 1)),
    ...others.slice(0, linesOfHead),
  ].flatMap(({ text }) => findKommuner(text));

function meetingOf(head: HeadBlock | null): Meeting {
  if (!head) return noMeeting;
  const known = knownMeetings.get(head);
  if (known) return known;
  const meeting = readMeeting(head);
  knownMeetings.set(head, meeting);
  return meeting;
}

function punktFactsOf(block: PunktBlock, firstLine: number, text: SourceText, meeting: Meeting): PunktFacts {
  const known = knownPunkter.get(block);
  if (known?.meeting === meeting) return known.facts;
  const facts = readPunktFacts(block, text.window(firstLine, firstLine + block.lineCount), meeting);
  knownPunkter.set(block, { meeting, facts });
  return facts;
}
