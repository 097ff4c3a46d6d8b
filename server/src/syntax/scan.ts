import type { Lines } from "../text/source-text.ts";
import { tocHeadings } from "../vocabulary/labels.ts";
import { chromeLines, closedMarks, groupHeadings, letteredGroup, openMarks } from "../vocabulary/punkter.ts";
import { type DecisionHeadingMatch, matchDecisionHeading } from "./decision-heading.ts";
import { comparable, type PlainLine, plainLine } from "./plain-line.ts";
import { matchPunktCandidate, type PunktCandidate } from "./punkt-candidate.ts";
import { matchSagsnummerLine, type SagsnummerLine } from "./sagsnummer-line.ts";
import { matchSectionHeading, type SectionHeadingMatch } from "./section-heading.ts";

/**
 * One line that is not blank. What it may be is decided by the line alone; what it is, by its place in the file.
 * Prose lines have none of the facets.
 */
export interface LineMark {
  readonly line: number;
  readonly plain: PlainLine;
  readonly section: SectionHeadingMatch | null;
  readonly decision: DecisionHeadingMatch | null;
  readonly punkt: PunktCandidate | null;
  readonly sagsnummer: SagsnummerLine | null;
  readonly mark: LineKind | null;
}

/** Lines that are known by their whole text. */
export type LineKind = "open" | "closed" | "group" | "chrome" | "page" | "toc" | "toc-unsure";

/** Longer lines are prose: no heading of the vocabulary and no title is as long. */
const longestHeading = 320;

/** The lines of a text that are not blank, with what each may be. */
export function scanLines(lines: Lines): LineMark[] {
  const marks: LineMark[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const mark = scanLine(lines.line(line), line);
    if (mark) marks.push(mark);
  }
  return marks;
}

function scanLine(source: string, line: number): LineMark | null {
  const plain = plainLine(source);
  if (plain.text.length === 0) return null;
  if (plain.text.length > longestHeading) return { line, plain, ...nothing };
  return {
    line,
    plain,
    section: matchSectionHeading(plain),
    decision: matchDecisionHeading(plain),
    punkt: matchPunktCandidate(plain),
    sagsnummer: matchSagsnummerLine(plain),
    mark: kindOf(plain),
  };
}

const nothing = { section: null, decision: null, punkt: null, sagsnummer: null, mark: null };

const kinds = new Map<string, LineKind>([
  ...openMarks.map((text): [string, LineKind] => [comparable(text), "open"]),
  ...closedMarks.map((text): [string, LineKind] => [comparable(text), "closed"]),
  ...groupHeadings.map((text): [string, LineKind] => [comparable(text), "group"]),
  ...chromeLines.map((text): [string, LineKind] => [comparable(text), "chrome"]),
  ...tocHeadings.map(({ text, sure }): [string, LineKind] => [comparable(text), sure ? "toc" : "toc-unsure"]),
]);
const longestKind = Math.max(...[...kinds.keys()].map((text) => text.length)) + 4;
const pageLine = /^Side:? {0,3}\d{1,4}(?: {0,2}(?:af|\/) {0,2}\d{1,4})?$/i;
const tableHead = /^(?:Pkt\.?|Punkt|Nr\.?)[ \t]+(?:Tekst|Titel|Emne|Overskrift)(?:[ \t]+Side)?$/i;
const numberedOpen = /^(?:Åbent|Lukket) - nr\.? ?\d{0,4}$/i;

function kindOf({ text }: PlainLine): LineKind | null {
  if (text.length <= longestKind) {
    const kind = kinds.get(comparable(text)) ?? kinds.get(comparable(text.replace(/\s+/g, " ")));
    if (kind) return kind;
  }
  if (text.length > 100) return null;
  if (pageLine.test(text)) return "page";
  if (tableHead.test(text)) return "toc";
  if (numberedOpen.test(text)) return text.startsWith("L") || text.startsWith("l") ? "closed" : "open";
  return letteredGroup.test(text) ? "group" : null;
}
