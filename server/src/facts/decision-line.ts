import { plainLine } from "../syntax/plain-line.ts";
import type { Section, Text } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";

/** A decision's first line that decides something. */
export type DecisionLine = Text;

const onlyDots = /^[.…\s-]*$/;
const people =
  /^(?:Afbud|Fraværende|Til stede|Stedfortræder)\b|\bdeltog ikke i\b|\bdeltog som stedfortræder\b|^Som stedfortræder\b|\bvar fraværende\b|^Følgende deltog ikke/i;

/** The first line of a decision that is not about who was there; null where the section says nothing. */
export function decisionLine(section: Section, lines: Lines, furniture: readonly number[]): DecisionLine | null {
  if (section.glued) return section.glued;
  const from = section.heading.line + 1;
  for (let line = from; line < section.heading.line + section.lineCount; line++) {
    const { text, start, end } = plainLine(lines.line(line));
    if (!onlyDots.test(text) && !people.test(text) && !furniture.includes(line)) return { line, start, end, text };
  }
  return null;
}
