import type { Sequence } from "../text/sequence.ts";
import type { LineEdit } from "../text/text-change.ts";
import { candidateReach } from "./collect-candidates.ts";
import { isMeetingEnd } from "./interlude.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import type { LineScan } from "./scan.ts";

/**
 * Whether an edit changed prose to prose on one line of an item's body, and no line near by looks at what prose says:
 * then the item's block is what it was, of other words. Most of what is typed is such an edit.
 */
export function sayTheSame(
  { scans: before, unnumbered }: ParsedDocument,
  scans: Sequence<LineScan | null>,
  { first, removed, inserted }: LineEdit,
  isLast: boolean,
): boolean {
  if (unnumbered || removed !== 1 || inserted !== 1 || !isProse(before.at(first)) || !isProse(scans.at(first))) return false;
  if (isLast && (endsMeeting(before.at(first)) || endsMeeting(scans.at(first)))) return false;
  return !isLookedAt(scans, first, -1) && !isLookedAt(scans, first, 1);
}

/** Whether a line above (direction -1) or below may be one that looks at the words of a prose line. */
function isLookedAt(scans: Sequence<LineScan | null>, line: number, direction: -1 | 1): boolean {
  let isNext = true;
  let left = candidateReach;
  for (let at = line + direction; left > 0 && at >= 0 && at < scans.length; at += direction) {
    const scan = scans.at(at);
    if (!scan) continue;
    // A page head takes in lines around it; an item's heading looks down; one without a title, also at the line above.
    if (scan.mark === "page" || (scan.punkt && (direction === -1 || (isNext && scan.punkt.title === "")))) return true;
    // Neither looks past such a line.
    if (scan.section || scan.decision || scan.mark === "open" || scan.mark === "closed") return false;
    isNext = false;
    left--;
  }
  return false;
}

const isProse = (scan: LineScan | null | undefined): boolean =>
  scan != null && !scan.mark && !scan.section && !scan.decision && !scan.punkt && !scan.sagsnummer;

const endsMeeting = (scan: LineScan | null | undefined): boolean => scan != null && isMeetingEnd(scan.plain.text);
