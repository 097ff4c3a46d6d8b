import type { Sequence } from "../text/sequence.ts";
import { type Lines, longestLine } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import { tocHeadings } from "../vocabulary/labels.ts";
import { chromeLines, closedMarks, groupHeadings, letteredGroup, openMarks } from "../vocabulary/punkter.ts";
import { type DecisionHeadingMatch, matchDecisionHeading } from "./decision-heading.ts";
import { comparable, type PlainLine, plainLine } from "./plain-line.ts";
import { matchPunktCandidate, type PunktCandidate } from "./punkt-candidate.ts";
import { matchSagsnummerLine, type SagsnummerLine } from "./sagsnummer-line.ts";
import { matchSectionHeading, type SectionHeadingMatch } from "./section-heading.ts";

/**
 * What one line that is not blank may be, decided by the line alone; what it is, its place in the file tells. Prose
 * lines have none of the facets. A scan knows no line number: it stays as it is when lines are put in above it.
 */
export interface LineScan {
  readonly plain: PlainLine;
  readonly section: SectionHeadingMatch | null;
  readonly decision: DecisionHeadingMatch | null;
  readonly punkt: PunktCandidate | null;
  readonly sagsnummer: SagsnummerLine | null;
  readonly mark: LineKind | null;
}

/** A scanned line at its place. */
export class LineMark implements LineScan {
  readonly line: number;
  readonly scan: LineScan;

  constructor(line: number, scan: LineScan) {
    this.line = line;
    this.scan = scan;
  }

  get plain(): PlainLine {
    return this.scan.plain;
  }
  get section(): SectionHeadingMatch | null {
    return this.scan.section;
  }
  get decision(): DecisionHeadingMatch | null {
    return this.scan.decision;
  }
  get punkt(): PunktCandidate | null {
    return this.scan.punkt;
  }
  get sagsnummer(): SagsnummerLine | null {
    return this.scan.sagsnummer;
  }
  get mark(): LineKind | null {
    return this.scan.mark;
  }
}

/** Lines that are known by their whole text. */
export type LineKind = "open" | "closed" | "group" | "chrome" | "page" | "toc" | "toc-unsure";

/** Longer lines are prose: no heading of the vocabulary and no title is as long. */
const longestHeading = 320;

/** So many lines are scanned between two pauses. */
const linesBetweenPauses = 2000;

/** Scans lines `from` to `to` (exclusive); null stands for a blank one. */
export function* scanLines(lines: Lines, from: number, to: number): Steps<(LineScan | null)[]> {
  const scans = new Array<LineScan | null>(to - from);
  for (let line = from; line < to; line++) {
    scans[line - from] = scanLine(lines.line(line));
    if ((line - from) % linesBetweenPauses === linesBetweenPauses - 1) yield;
  }
  return scans;
}

/** The lines from `from` to `to` (exclusive) that are not blank, at their places. */
export function marksOf(scans: Sequence<LineScan | null>, from = 0, to = scans.length): LineMark[] {
  const marks: LineMark[] = [];
  for (let line = from; line < to; line++) {
    const scan = scans.at(line);
    if (scan) marks.push(new LineMark(line, scan));
  }
  return marks;
}

/** Scans one line; null for a blank one. */
export function scanLine(line: string): LineScan | null {
  const plain = plainLine(line.length > longestLine ? line.slice(0, longestLine) : line);
  if (plain.text.length === 0) return null;
  if (plain.text.length > longestHeading) return { plain, ...nothing };
  const sagsnummer = matchSagsnummerLine(plain);
  return {
    plain,
    section: matchSectionHeading(plain),
    decision: matchDecisionHeading(plain),
    // A case number with a slip in it may look like a heading: `2715.00P22-0640`.
    punkt: sagsnummer && !sagsnummer.labelled && sagsnummer.numbers.length === 0 ? null : matchPunktCandidate(plain),
    sagsnummer,
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
const kindInitials = new Set([...kinds.keys()].map((text) => text.charAt(0)));
const longestKind = Math.max(...[...kinds.keys()].map((text) => text.length)) + 4;
const pageLine = /^Side:? {0,3}\d{1,4}(?: {0,2}(?:af|\/) {0,2}\d{1,4})?$/i;
const tableHead =
  /^(?:(?:Pkt\.?|Punkt|Nr\.?|Sag(?:s? ?nr\.?)?):?[ \t]+(?:Tekst|Titel|Emne|Overskrift)(?:[ \t]+Side(?:nr\.?)?)?|Indholdsfortegnelse[ \t]+Side(?:nr\.?)?)$/i;
const numberedOpen = /^(?:Åbent|Lukket) - nr\.? ?\d{0,4}$/i;

const fullStop = 46;
const parenthesis = 41;

/** The first letter, with an accent that stands apart behind it. */
const initialOf = (text: string): string =>
  (text.charCodeAt(1) >= 0x300 ? text.slice(0, 2).normalize("NFC") : text).charAt(0).toLowerCase();

function kindOf({ text }: PlainLine): LineKind | null {
  if (text.length <= longestKind) {
    const kind = kindInitials.has(initialOf(text)) ? kinds.get(comparable(text)) : undefined;
    if (kind) return kind;
  }
  if (text.length > 100) return null;
  switch (text.charAt(0)) {
    case "S":
    case "s":
      if (pageLine.test(text)) return "page";
      if (tableHead.test(text)) return "toc";
      break;
    case "I":
    case "i":
    case "P":
    case "p":
    case "N":
    case "n":
      if (tableHead.test(text)) return "toc";
      break;
    case "Å":
    case "å":
      if (numberedOpen.test(text)) return "open";
      break;
    case "L":
    case "l":
      if (numberedOpen.test(text)) return "closed";
  }
  return (text.charCodeAt(1) === fullStop || text.charCodeAt(1) === parenthesis) && letteredGroup.test(text) ? "group" : null;
}
