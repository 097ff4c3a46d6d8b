import { plainLine } from "../syntax/plain-line.ts";
import type { Section } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";
import { isAbsenceLabel, isAbsenceLine, isAbsentName } from "./absence-line.ts";

/**
 * What stands below a section's heading: nothing, but for what belongs to the page; nothing but dots, as systems that
 * ask for a text are given; only who was not there; or text.
 */
export type SectionBody = "empty" | "dots" | "absence" | "text";

/** What a section holds. `furniture` are the item's lines that say nothing of it. */
export function sectionBody({ heading, glued, lineCount }: Section, lines: Lines, furniture: ReadonlySet<number>): SectionBody {
  if (glued) return isDots(glued.text) ? "dots" : "text";
  let body: SectionBody = "empty";
  // A label of those absent that is left empty says nothing; below it names may follow.
  let listed = false;
  for (let line = heading.line + 1; line < heading.line + lineCount; line++) {
    const { text } = plainLine(lines.line(line));
    if (text === "" || furniture.has(line) || isRule(text)) continue;
    if (isDots(text)) {
      if (body === "empty") body = "dots";
    } else if (isAbsenceLine(text) || ((listed || body === "absence") && isAbsentName(text))) body = "absence";
    else if (!isAbsenceLabel(text)) return "text";
    listed ||= isAbsenceLabel(text);
  }
  return body;
}

/** `.`, `…..`, also behind the bullet that a page puts in front. */
export const isDots = (text: string): boolean => /^(?:[-–•*] {1,3})?[.…·][.…·\s]{0,200}$/.test(text);

/** A line drawn across the page. */
const isRule = (text: string): boolean => /^[-_=*–—]{3,400}$/.test(text);
