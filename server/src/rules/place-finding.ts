import { type Span, shiftSpan } from "../text/source-text.ts";
import type { Level } from "./active-rules.ts";
import type { DocumentTraits } from "./document-traits.ts";
import type { Edit, Finding, Fix, Message } from "./rule.ts";

/** A finding with lines of the document. */
export interface PlacedFinding {
  readonly code: string;
  readonly severity: Level;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly { readonly span: Span; readonly message: Message }[];
  readonly fixes: () => readonly Fix[];
  /** As in a finding. */
  readonly neverSafe?: true;
}

/** Places a finding whose lines count from `firstLine`. */
export function placeFinding(
  code: string,
  severity: Level,
  finding: Finding,
  firstLine: number,
  traits: () => DocumentTraits,
): PlacedFinding {
  const { fixes } = finding;
  return {
    code,
    severity,
    span: shiftSpan(spanOf(finding.span), firstLine),
    message: finding.message,
    related: (finding.related ?? []).map(({ span, message }) => ({ span: shiftSpan(spanOf(span), firstLine), message })),
    ...(finding.neverSafe ? { neverSafe: true as const } : {}),
    fixes: fixes ? () => fixes(traits()).map((fix) => placeFix(fix, firstLine)) : noFixes,
  };
}

const noFixes = (): readonly Fix[] => [];
/** Findings may be given a larger object as a span; only the place is kept. */
const spanOf = ({ line, start, end }: Span): Span => ({ line, start, end });

function placeFix(fix: Fix, firstLine: number): Fix {
  if (firstLine === 0) return fix;
  const shift = ({ start, end, newText }: Edit): Edit => ({
    start: { ...start, line: start.line + firstLine },
    end: { ...end, line: end.line + firstLine },
    newText,
  });
  return { ...fix, edits: fix.edits.map(shift) };
}

/** In order of their place; at one place by code. */
export const byPlace = (a: PlacedFinding, b: PlacedFinding): number =>
  a.span.line - b.span.line || a.span.start - b.span.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Whether two lists say the same at the same places. */
export function sameFindings(a: readonly PlacedFinding[], b: readonly PlacedFinding[]): boolean {
  return a.length === b.length && a.every((finding, index) => sameFinding(finding, b[index] as PlacedFinding));
}

function sameFinding(a: PlacedFinding, b: PlacedFinding): boolean {
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    sameSpan(a.span, b.span) &&
    sameMessage(a.message, b.message) &&
    a.related.length === b.related.length &&
    a.related.every(({ span, message }, index) => {
      const other = b.related[index];
      return other !== undefined && sameSpan(span, other.span) && sameMessage(message, other.message);
    })
  );
}

const sameSpan = (a: Span, b: Span): boolean => a.line === b.line && a.start === b.start && a.end === b.end;
const sameMessage = (a: Message, b: Message): boolean => a === b || (a.da === b.da && a.en === b.en);
