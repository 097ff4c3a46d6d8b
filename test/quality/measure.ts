import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import { seededRandom } from "../bench/random.ts";
import { archivedDocument } from "./archive.ts";
import type { CleanDocument, Dialect, Fault, Planted } from "./document.ts";
import { cleanDocument } from "./generate.ts";
import { judge } from "./judge.ts";
import { marksOf, type PlainPlace, placesOf, plain } from "./marked.ts";

/** What one planted fault came to. */
export type Outcome = "found" | "missed" | "wrong place";

/** One fault in one document, with what was said of it. */
export interface Trial {
  readonly document: CleanDocument;
  readonly planted: Planted;
  readonly outcome: Outcome;
  /** Findings of other codes that the clean document did not have and that are not about the same fault. */
  readonly others: readonly PlacedFinding[];
  readonly text: string;
  readonly places: readonly PlainPlace[];
}

/** Judges a planted document beside its clean one. */
export function tryFault(document: CleanDocument, fault: Fault, planted: Planted, clean: readonly PlacedFinding[]): Trial {
  const text = plain(planted.marked);
  const places = marksOf(planted.marked)
    .filter(({ kind }) => kind === "fault")
    .flatMap((place) => placesOf(planted.marked, place));
  const found = judge(text, document.archive);
  const fresh = newFindings(plain(document.marked), clean, text, found);
  const own = fresh.filter(({ code }) => code === fault.code);
  const outcome = own.some(({ span }) => places.some((place) => touches(span, place)))
    ? "found"
    : own.length > 0
      ? "wrong place"
      : "missed";
  const others = fresh.filter(({ code }) => code !== fault.code && !planted.companions?.includes(code));
  return { document, planted, outcome, others, text, places };
}

const touches = (span: PlainPlace, place: PlainPlace): boolean =>
  span.line === place.line && span.start <= place.end && place.start <= span.end;

/** Findings that the clean document does not have: by code and words, so that lines may have moved. */
function newFindings(before: string, clean: readonly PlacedFinding[], after: string, found: readonly PlacedFinding[]): PlacedFinding[] {
  const known = new Map<string, number>();
  const name = (lines: readonly string[], { code, span }: PlacedFinding): string =>
    `${code} ${(lines[span.line] ?? "").slice(span.start, span.end)}`;
  const linesBefore = before.split("\n");
  const linesAfter = after.split("\n");
  for (const finding of clean) known.set(name(linesBefore, finding), (known.get(name(linesBefore, finding)) ?? 0) + 1);
  return found.filter((finding) => {
    const count = known.get(name(linesAfter, finding)) ?? 0;
    known.set(name(linesAfter, finding), count - 1);
    return count <= 0;
  });
}

/** So many faults of one rule, spread over the dialects that give it a place. */
export function* plantMany(fault: Fault, dialects: readonly Dialect[], count: number, seed: number): Generator<Trial> {
  const make = fault.needsArchive ? archivedDocument : cleanDocument;
  let made = 0;
  let idle = 0;
  for (let round = 0; made < count && idle < 12; round++) {
    const before = made;
    for (const [order, dialect] of dialects.entries()) {
      if (made >= count) break;
      const document = make(dialect, seed + round * 7919 + order);
      const planted = fault.plant(document, seededRandom(seed * 31 + round * 131 + order));
      if (planted === null) continue;
      made++;
      yield tryFault(document, fault, planted, judge(plain(document.marked), document.archive));
    }
    idle = made === before ? idle + 1 : 0;
  }
}

/** What is said of one clean document. */
export interface CleanTrial {
  readonly document: CleanDocument;
  readonly text: string;
  readonly findings: readonly PlacedFinding[];
}

export function* judgeClean(dialects: readonly Dialect[], count: number, seed: number): Generator<CleanTrial> {
  for (let made = 0; made < count; made++) {
    const dialect = dialects[made % dialects.length] as Dialect;
    // Every fourth stands in an archive.
    const document = (made % dialects.length) % 4 === 3 ? archivedDocument(dialect, seed + made) : cleanDocument(dialect, seed + made);
    const text = plain(document.marked);
    yield { document, text, findings: judge(text, document.archive) };
  }
}
