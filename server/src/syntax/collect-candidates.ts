import type { Steps } from "../text/steps.ts";
import { usualCut } from "./contents-entry.ts";
import { comparable } from "./plain-line.ts";
import type { PunktCandidate } from "./punkt-candidate.ts";
import { type Evidence, evidenceBelow, isStandingTitle, looksLikeTitle, TitleKind } from "./punkt-evidence.ts";
import { numberBehindTitle } from "./sagsnummer-line.ts";
import type { LineMark } from "./scan.ts";
import type { ContentsEntry } from "./tree.ts";

/** A line that looks like an item heading, with all that speaks for it. Indices point into the marks. */
export interface Candidate {
  readonly index: number;
  readonly titleIndex: number;
  readonly candidate: PunktCandidate;
  readonly title: string;
  readonly kind: TitleKind;
  readonly evidence: Evidence;
  readonly inContents: boolean;
  /** The case number stands on the line above, and none below. */
  readonly numberAbove: boolean;
  /** A number behind the title is all that shows the item: attachments have them, too. */
  readonly numberBehind: boolean;
  /** Nothing stands below it in the whole file. */
  readonly atEnd: boolean;
}

/** Looks up whether a title stands in the table of contents, whole or cut off. */
export function contentsTitles(entries: readonly ContentsEntry[]): (title: string) => boolean {
  const titles = new Set<string>();
  const cuts = new Set<number>();
  const beginnings = new Set<string>();
  for (const entry of entries) {
    const title = comparable(entry.title.text);
    if (title === "") continue;
    titles.add(title);
    beginnings.add(title.slice(0, beginning));
    if (entry.title.text.length >= usualCut - 15) cuts.add(title.length);
  }
  if (titles.size === 0) return () => false;
  return (text) => {
    // Of most lines the first words tell that they stand in no table.
    const first = comparable(text.slice(0, 3 * beginning));
    if (first.length >= beginning && !beginnings.has(first.slice(0, beginning))) return false;
    const title = comparable(text);
    if (titles.has(title)) return true;
    for (const length of cuts) if (title.length > length && titles.has(title.slice(0, length))) return true;
    return false;
  };
}

/** So many characters of a title are looked up first. */
const beginning = 8;

/** Every line from index `from` on that looks like an item heading. */
export function* collectCandidates(
  marks: readonly LineMark[],
  from: number,
  inContents: (title: string) => boolean,
  skip: ReadonlySet<number>,
): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  for (let index = from; index < marks.length; index++) {
    const found = readCandidate(marks, index, from, inContents, skip);
    if (!found) continue;
    candidates.push(found);
    if (candidates.length % candidatesBetweenPauses === 0) yield;
  }
  return candidates;
}

const candidatesBetweenPauses = 500;

/** How many marks below a candidate's line may bear on it, and no more. */
export const candidateReach = 12;

/** The line at `index` as an item heading, with what speaks for it; null where it looks like none. */
export function readCandidate(
  marks: readonly LineMark[],
  index: number,
  from: number,
  inContents: (title: string) => boolean,
  skip: ReadonlySet<number>,
): Candidate | null {
  const candidate = marks[index]?.punkt;
  if (!candidate || skip.has(index)) return null;
  const titleIndex = titleIndexOf(marks, index, candidate, from);
  if (titleIndex === null) return null;
  const title = titleIndex === index ? candidate.title : (marks[titleIndex] as LineMark).plain.text;
  const below = evidenceBelow(marks, Math.max(index, titleIndex), title, candidate.number, candidate.form, skip, inContents);
  const { wrapped } = below;
  const whole = wholeTitle(marks, title, wrapped);
  const numberBehind = below.weight < 3 && numberBehindTitle(whole) !== null;
  const noNumber = !numberBehind && below.weight < 3 && candidate.form !== "case-prefix";
  const numberAbove = noNumber && isNumberLine(marks, Math.min(index, titleIndex) - 1, from);
  const evidence = numberBehind || numberAbove ? { ...below, weight: 3 as const } : withKind(below, whole);
  const known = inContents(title) || (wrapped.length > 0 && inContents(wholeTitle(marks, title, wrapped)));
  const atEnd = Math.max(index, titleIndex) === marks.length - 1;
  return { index, titleIndex, candidate, title, kind: new TitleKind(title), evidence, inContents: known, numberAbove, numberBehind, atEnd };
}

function isNumberLine(marks: readonly LineMark[], index: number, from: number): boolean {
  const mark = index >= from ? marks[index] : undefined;
  return mark?.sagsnummer != null && mark.sagsnummer.numbers.length > 0 && mark.punkt === null;
}

/** `Budget 2021 (B)`: the letter of a kind of case shows an item. */
const withKind = (evidence: Evidence, title: string): Evidence =>
  evidence.weight === 1 && / \([BOD]\)$/.test(title) ? { ...evidence, weight: 2 } : evidence;

const wholeTitle = (marks: readonly LineMark[], title: string, wrapped: readonly number[]): string =>
  [title, ...wrapped.map((line) => (marks[line] as LineMark).plain.text)].join(" ");

/** The line with the title: the heading's own, the one below a bare `Punkt 4`, or the one above `Sag nr. 19`. */
function titleIndexOf(marks: readonly LineMark[], index: number, candidate: PunktCandidate, from: number): number | null {
  if (candidate.title !== "") return index;
  const other = candidate.form === "sag" ? index - 1 : index + 1;
  const mark = marks[other];
  if (!mark || other < from || mark.section || mark.decision || mark.sagsnummer || mark.mark) return null;
  return looksLikeTitle(mark.plain.text) || isStandingTitle(mark.plain.text) ? other : null;
}
