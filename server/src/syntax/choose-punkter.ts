import type { Steps } from "../text/steps.ts";
import type { SectionRole } from "../vocabulary/sections.ts";
import { type Candidate, collectCandidates } from "./collect-candidates.ts";
import { comparable } from "./plain-line.ts";
import type { PunktCandidate } from "./punkt-candidate.ts";
import { isStrongForm, opensDecision } from "./punkt-evidence.ts";
import type { LineMark } from "./scan.ts";
import type { PunktForm } from "./tree.ts";

/** An item's heading in the marks of a whole file. All indices point into the marks. */
export interface ChosenPunkt {
  /** First line of the item: the heading, or a mark or title that stands above it. */
  readonly firstIndex: number;
  readonly headingIndex: number;
  /** The line that holds the title (another one than the heading in `Sag nr. 19` below it). */
  readonly titleIndex: number;
  /** Lines that go on with a wrapped title. */
  readonly wrapped: readonly number[];
  readonly bodyIndex: number;
  readonly candidate: PunktCandidate;
}

/**
 * Chooses the item headings among the lines that look like one. A file keeps to one form; which one, the evidence
 * tells: a case number or section below, a title of the table of contents. `1. Godkendt` in a decision and
 * `Punkt 1: …` about a recommendation's point have none, or do not go on with the numbers.
 */
export function* chooseNumberedPunkter(
  marks: readonly LineMark[],
  from: number,
  inContents: (title: string) => boolean,
  skip: ReadonlySet<number>,
): Steps<ChosenPunkt[]> {
  const candidates = yield* collectCandidates(marks, from, inContents, skip);
  const form = dominantForm(candidates);
  yield;
  return form ? chooseOfForm(marks, candidates, form) : [];
}

/** A form that names the item by a word speaks for itself a little: two such lines make it the file's, of `Punkt` one. */
const formAlone = 0.5;

function dominantForm(candidates: readonly Candidate[]): PunktForm | null {
  const sums = new Map<PunktForm, number>();
  for (const { candidate, kind, evidence, inContents } of candidates) {
    const strong = isStrongForm(candidate);
    // A sentence is no title: `Punkt 1: Udvalget anbefaler, at …` in a decision.
    if (!inContents && !kind.looksLikeTitle && !(strong && evidence.weight === 3)) continue;
    const below = evidence.weight >= 2 || strong || kind.standing ? evidence.weight : 0;
    const bare = strong && !kind.decisionLike ? formAlone : 0;
    const weight = (inContents ? 4 : 0) + below + bare;
    sums.set(candidate.form, (sums.get(candidate.form) ?? 0) + weight);
  }
  const best = [...sums].reduce<[PunktForm, number] | null>((top, entry) => (!top || entry[1] > top[1] ? entry : top), null);
  return best && best[1] >= (best[0] === "punkt" ? formAlone : 2 * formAlone) ? best[0] : null;
}

/** Sections in which numbered lines are points, not items. */
const pointRoles: ReadonlySet<SectionRole> = new Set(["recommendation", "decision", "recommendation-decision", "history"]);

function chooseOfForm(marks: readonly LineMark[], candidates: readonly Candidate[], form: PunktForm): ChosenPunkt[] {
  const decisionFirst = beginsWithDecision(marks, candidates, form);
  const decisionLast = !decisionFirst && endsWithDecision(marks, candidates, form);
  const best = bestEvidence(candidates, form);
  const chosen: ChosenPunkt[] = [];
  const used = new Set<string>();
  let last: number | null = null;
  let bodyIndex = 0;
  let readTo = 0;
  let role: SectionRole | null = null;
  const lastGood = lastGoodIndex(candidates, form);
  /** Number of the line passed over last, since the last heading: the next number goes on with its list. */
  let passed: number | null = null;
  let numberedAbove = true;
  for (const candidate of candidates) {
    const found = decisionFirst && candidate.evidence.decisionBelow ? openedByDecision(candidate) : candidate;
    // A title that stands above its number may be an item of its own already.
    if (Math.min(found.index, found.titleIndex) < bodyIndex) continue;
    for (; readTo < found.index; readTo++) {
      const mark = marks[readTo] as LineMark;
      const next: SectionRole | null = mark.decision ? "decision" : mark.section?.strength === "strong" ? mark.section.role : null;
      if (next) {
        role = next;
        passed = null;
      }
    }
    const { number } = found.candidate;
    const situation = {
      form,
      last,
      role,
      standsBetween: decisionLast || (decisionFirst && candidate.evidence.decisionBelow && !candidate.kind.stops),
      best,
      used,
      goesOn: number !== null && passed === number - 1,
      again: (lastGood.get(number ?? -1) ?? -1) > found.index,
    };
    if (!isHeading(found, situation)) {
      if (found.candidate.form === form) passed = number;
      continue;
    }
    chosen.push(choice(marks, found, bodyIndex, numberedAbove));
    numberedAbove = found.numberAbove;
    used.add(comparable(found.title));
    last = number ?? last;
    bodyIndex = Math.max(found.evidence.bodyIndex, found.titleIndex + 1);
    role = null;
    passed = null;
  }
  return chosen;
}

/** Whether the first section below the first heading of this form is a decision: then every item begins with it. */
function beginsWithDecision(marks: readonly LineMark[], candidates: readonly Candidate[], form: PunktForm): boolean {
  const first = candidates.find(({ candidate }) => candidate.form === form);
  if (!first?.evidence.decisionBelow) return false;
  for (let index = first.evidence.bodyIndex; index < marks.length; index++) {
    const mark = marks[index] as LineMark;
    if (opensDecision(mark)) return true;
    if (mark.section?.strength === "strong") return false;
  }
  return false;
}

/** Sections that state a case from its beginning. */
const beginnings: ReadonlySet<SectionRole> = new Set(["summary", "facts", "container"]);

/** Whether between each decision and the case that is stated next there is a line that may be an item's heading. */
function endsWithDecision(marks: readonly LineMark[], candidates: readonly Candidate[], form: PunktForm): boolean {
  const headings = new Set(
    candidates.filter(({ candidate, kind }) => candidate.form === form && kind.looksLikeTitle).map(({ index }) => index),
  );
  let open = false;
  let between = 0;
  for (const [index, { section, decision }] of marks.entries()) {
    if (headings.has(index)) {
      if (open) between++;
      open = false;
    } else if (decision || section?.role === "decision") open = true;
    else if (section?.strength === "strong" && section.role === "history") open = false;
    else if (open && section?.strength === "strong" && beginnings.has(section.role)) return false;
  }
  return between > 0;
}

/** In a file whose items begin with their decision, that opens an item as a summary does elsewhere. */
const openedByDecision = (found: Candidate): Candidate =>
  found.evidence.weight === 1 ? { ...found, evidence: { ...found.evidence, weight: 2 } } : found;

interface Situation {
  readonly form: PunktForm;
  /** Number of the last item chosen. */
  readonly last: number | null;
  /** The section the line stands in. */
  readonly role: SectionRole | null;
  /** Behind a decision nothing comes but the next item; or the next item's decision comes right below the line. */
  readonly standsBetween: boolean;
  readonly best: ReadonlyMap<number, number>;
  /** The line before of this form, in the same section, was passed over and bears the number before. */
  readonly goesOn: boolean;
  /** Further down stands a line with the same number that is surely a heading. */
  readonly again: boolean;
  /** Titles of the items chosen, in their comparable form. */
  readonly used: ReadonlySet<string>;
}

function isHeading(
  { candidate, title, kind, evidence, inContents, numberBehind, atEnd }: Candidate,
  { form, last, role, standsBetween, best, used, goesOn, again }: Situation,
): boolean {
  const { number } = candidate;
  const next = number === null || last === null || number === last + 1;
  const strong = isStrongForm(candidate);
  if (candidate.form !== form) {
    if (kind.closed) return kind.looksLikeTitle && number !== null && (last === null || number > last);
    return (
      (inContents && evidence.weight >= 1) ||
      (candidate.form === "open" && candidate.closed) ||
      (strong && evidence.weight >= 2 && next && form !== "case-prefix" && !kind.decisionLike)
    );
  }
  if (inContents && (strong || evidence.weight >= 1 || next || !used.has(comparable(title)))) return true;
  if (numberBehind && role === "attachments" && !next) return false;
  if (evidence.weight >= 3) return strong || kind.looksLikeTitle;
  const inPoints = role !== null && pointRoles.has(role);
  if (strong) {
    if (inPoints && ((goesOn && again) || (kind.decisionLike && (goesOn || again || !next)))) return false;
    if (evidence.weight === 2 || (evidence.weight === 1 && !(inPoints && kind.decisionLike))) return true;
    const betterLater = number !== null && number > (last ?? 0) && (best.get(number) ?? 0) > evidence.weight;
    // The last line of the file is an item that is being written, whatever its number.
    const isWritten = atEnd && number !== null && number > (last ?? 0);
    return (next || kind.standing || isWritten) && !(inPoints && (betterLater || kind.decisionLike));
  }
  if (!kind.looksLikeTitle || (goesOn && (again || evidence.weight < 2))) return false;
  if (evidence.weight === 2) return next || !inPoints || evidence.groupBelow || kind.standing || (standsBetween && role === "decision");
  if (kind.closed) return !inPoints || next || !kind.stops;
  if (kind.standing) return next || evidence.groupBelow || atEnd;
  return (
    next &&
    (best.get(number ?? -1) ?? 0) <= evidence.weight &&
    (evidence.weight === 1 || last !== null) &&
    (role === null || inPoints || evidence.weight === 1)
  );
}

/** For each number, where the last line stands that bears it and is surely a heading. */
function lastGoodIndex(candidates: readonly Candidate[], form: PunktForm): Map<number, number> {
  const last = new Map<number, number>();
  for (const { index, candidate, kind, evidence, inContents } of candidates) {
    if (candidate.form !== form || candidate.number === null) continue;
    if (inContents || (evidence.weight >= 2 && !kind.decisionLike)) last.set(candidate.number, index);
  }
  return last;
}

/** For each number, the best evidence of any line that bears it. */
function bestEvidence(candidates: readonly Candidate[], form: PunktForm): Map<number, number> {
  const best = new Map<number, number>();
  for (const { candidate, kind, evidence, inContents } of candidates) {
    if (candidate.form !== form || candidate.number === null || kind.decisionLike) continue;
    const weight = inContents ? 4 : evidence.weight;
    best.set(candidate.number, Math.max(best.get(candidate.number) ?? 0, weight));
  }
  return best;
}

/** `after` is where the item before has its body, `numberedAbove` whether that one's case number stands above its title. */
function choice(marks: readonly LineMark[], found: Candidate, after: number, numberedAbove: boolean): ChosenPunkt {
  let firstIndex = Math.min(found.index, found.titleIndex);
  // Right below the heading before, the number is that item's own, unless the file has them above.
  if (found.numberAbove && firstIndex > after + (numberedAbove ? 0 : 1)) firstIndex--;
  while (firstIndex > after && isMarkAbove(marks[firstIndex - 1])) firstIndex--;
  return {
    firstIndex,
    headingIndex: found.index,
    titleIndex: found.titleIndex,
    wrapped: found.evidence.wrapped,
    bodyIndex: Math.max(found.evidence.bodyIndex, found.titleIndex + 1, found.index + 1),
    candidate: found.candidate,
  };
}

/** `Åbent punkt` on the line above a heading belongs to it. */
const isMarkAbove = (mark: LineMark | undefined): boolean => mark?.mark === "open" || mark?.mark === "closed";
