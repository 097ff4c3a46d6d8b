import { type Analysis, analysisSteps } from "../analysis.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import { applyEdits, safeEdits } from "../rules/safe-fixes.ts";
import { finish } from "../text/steps.ts";

/** One fix may make room for another; so many times a document is gone over at most. */
const mostRounds = 10;

/** A document after its safe fixes. */
export interface MendedDocument {
  readonly analysis: Analysis;
  /** The findings that are gone, at the places where they were. */
  readonly mended: readonly PlacedFinding[];
}

/** Makes the safe fixes of the findings that `judge` gives, until there are none. The findings must be those of `analysis`. */
export function mend(analysis: Analysis, judge: (analysis: Analysis) => readonly PlacedFinding[]): MendedDocument {
  let now = analysis;
  let findings = judge(now);
  const mended: PlacedFinding[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(findings);
    if (edits.length === 0) break;
    const next = finish(analysisSteps(applyEdits(now.text, edits)));
    const left = judge(next);
    // A fix that took nothing away would be made for ever.
    if (left.length >= findings.length) break;
    mended.push(...gone(findings, left));
    now = next;
    findings = left;
  }
  return { analysis: now, mended };
}

/** Those of the findings that are no longer there. What is said of an item may have moved. */
function gone(before: readonly PlacedFinding[], after: readonly PlacedFinding[]): PlacedFinding[] {
  const left = new Map<string, number>();
  for (const finding of after) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return before.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ code, message }: PlacedFinding): string => `${code} ${message.da}`;
