import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { postponedWords } from "../vocabulary/beslutninger.ts";
import { linesOfOthers } from "./lines-of-others.ts";
import type { Meeting } from "./meeting.ts";
import type { PunktFacts } from "./punkt-facts.ts";

const longestNotice = 200;

/** A short line says that the item is put off or taken off; not in another committee's decision or the history. */
export function isPostponed(punkt: PunktFacts, lines: Lines, meeting: Meeting): boolean {
  const foreign = linesOfOthers(punkt, lines, meeting);
  const own = new Set<number>();
  for (const section of punkt.sections) {
    const { heading, lineCount } = section;
    // In a decision, or where no section has begun, the words speak of the item; in the case they may speak of anything.
    if (section.own || section.role === "attachments") continue;
    for (let line = heading.line; line < heading.line + lineCount; line++) own.add(line);
  }
  for (let line = 0; line < punkt.lineCount; line++) {
    const { text } = plainLine(lines.line(line));
    if (foreign.has(line) || text.length > longestNotice || !postponedWords.test(text) || (line > punkt.headingLine && ofPoint.test(text)))
      continue;
    if (!own.has(line) || notice.test(text)) return true;
  }
  return false;
}

/** Inside the case text only a line that is nothing but the notice counts. */
const notice = /^(?:Sagen|Punktet|Sag|Udsat|Udgår|Udgik)\b.{0,60}$/i;
/** `Punkt 2: Udsat.`, `3. Udsættes`: a point of the recommendation, not the item. */
const ofPoint = /^(?:Punkt |Pkt\.? ?|Ad\.? ?|Indstillingspunkt )?\d{1,2}\b/i;
