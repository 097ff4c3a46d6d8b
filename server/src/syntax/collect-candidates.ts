import { usualCut } from "./contents.ts";
import { comparable } from "./plain-line.ts";
import type { PunktCandidate } from "./punkt-candidate.ts";
import { type Evidence, evidenceBelow, looksLikeTitle } from "./punkt-evidence.ts";
import type { LineMark } from "./scan.ts";
import type { ContentsEntry } from "./tree.ts";

/** A line that looks like an item heading, with all that speaks for it. Indices point into the marks. */
export interface Candidate {
  readonly index: number;
  readonly titleIndex: number;
  readonly candidate: PunktCandidate;
  readonly title: string;
  readonly evidence: Evidence;
  readonly inContents: boolean;
}

/** Looks up whether a title stands in the table of contents, whole or cut off. */
export function contentsTitles(entries: readonly ContentsEntry[]): (title: string) => boolean {
  const whole = new Set(entries.map((entry) => comparable(entry.title.text)));
  const cut = new Set(entries.filter((entry) => entry.title.text.length >= usualCut - 15).map((entry) => entry.title.text.length));
  return (title) => {
    const key = comparable(title);
    if (key !== "" && whole.has(key)) return true;
    for (const length of cut) if (title.length > length && whole.has(comparable(title.slice(0, length)))) return true;
    return false;
  };
}

/** Every line from index `from` on that looks like an item heading. */
export function collectCandidates(
  marks: readonly LineMark[],
  from: number,
  inContents: (title: string) => boolean,
  skip: ReadonlySet<number>,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = from; index < marks.length; index++) {
    const candidate = marks[index]?.punkt;
    if (!candidate || skip.has(index)) continue;
    const titleIndex = titleIndexOf(marks, index, candidate, from);
    if (titleIndex === null) continue;
    const title = titleIndex === index ? candidate.title : (marks[titleIndex] as LineMark).plain.text;
    const evidence = evidenceBelow(marks, Math.max(index, titleIndex), title, candidate.number, candidate.form, skip, inContents);
    const whole = [title, ...evidence.wrapped.map((line) => (marks[line] as LineMark).plain.text)].join(" ");
    candidates.push({ index, titleIndex, candidate, title, evidence, inContents: inContents(title) || inContents(whole) });
  }
  return candidates;
}

/** The line with the title: the heading's own, the one below a bare `Punkt 4`, or the one above `Sag nr. 19`. */
function titleIndexOf(marks: readonly LineMark[], index: number, candidate: PunktCandidate, from: number): number | null {
  if (candidate.title !== "") return index;
  const other = candidate.form === "sag" ? index - 1 : index + 1;
  const mark = marks[other];
  if (!mark || other < from || mark.section || mark.decision || mark.sagsnummer || mark.mark) return null;
  return looksLikeTitle(mark.plain.text) ? other : null;
}
