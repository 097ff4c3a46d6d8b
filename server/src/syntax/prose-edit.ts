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
  for (const direction of [-1, 1]) {
    let at = first + direction;
    for (let left = candidateReach; left > 0 && at >= 0 && at < scans.length; at += direction) {
      const scan = scans.at(at);
      if (!scan) continue;
      left--;
      if (scan.mark === "page" || (direction === -1 && scan.punkt)) return false;
    }
  }
  return true;
}

const isProse = (scan: LineScan | null | undefined): boolean =>
  scan != null && !scan.mark && !scan.section && !scan.decision && !scan.punkt && !scan.sagsnummer;

const endsMeeting = (scan: LineScan | null | undefined): boolean => scan != null && isMeetingEnd(scan.plain.text);
