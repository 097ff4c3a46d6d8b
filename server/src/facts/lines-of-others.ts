import { matchDecisionHeading } from "../syntax/decision-heading.ts";
import { findHeadingDate } from "../syntax/heading-date.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { decisionRoles } from "../vocabulary/sections.ts";
import { isOwnDecision, type Meeting } from "./meeting.ts";
import type { PunktFacts } from "./punkt-facts.ts";

/**
 * The lines of an item that tell what others, or earlier meetings, decided: in decisions that are not this meeting's, in
 * the history, and below a committee and date in any other section (`Økonomiudvalget, 14. maj 2019, pkt. 88:`).
 */
export function linesOfOthers(punkt: PunktFacts, lines: Lines, meeting: Meeting): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { role, own, heading, lineCount } of punkt.sections) {
    let foreign = role === "history" || (decisionRoles.has(role) && !own);
    for (let line = heading.line; line < heading.line + lineCount; line++) {
      foreign ||= line > heading.line && namesOther(lines.line(line), meeting);
      if (foreign) found.add(line);
    }
  }
  return found;
}

function namesOther(line: string, meeting: Meeting): boolean {
  const match = matchDecisionHeading(plainLine(line));
  return match !== null && !isOwnDecision(meeting, match.committee.text, findHeadingDate(match.date.text)?.date ?? null);
}
