import { headingKey, readTitleSigns, roleOf } from "./choose-unnumbered.ts";
import { type Candidate, readCandidate } from "./collect-candidates.ts";
import { styleOf } from "./dialect.ts";
import { comparable } from "./plain-line.ts";
import type { LineMark } from "./scan.ts";
import { isClosedGroup } from "./structure.ts";

/**
 * What the stages that judge the whole file see of one line: equal signs of all lines near an edit, before and after
 * it, mean that these stages come to the same result. Empty for prose, whatever it says.
 *
 * Whoever lets such a stage look at something new of a line adds it here; the comparison of edited documents with
 * fresh ones fails otherwise.
 */
export function lineSign(
  marks: readonly LineMark[],
  index: number,
  skip: ReadonlySet<number>,
  inContents: (title: string) => boolean,
  unnumbered: boolean,
): string {
  const mark = marks[index] as LineMark;
  let sign = "";
  if (mark.mark) sign += `m${mark.mark}${mark.mark === "group" ? isClosedGroup(mark) : ""};`;
  if (mark.section) sign += `s${sectionSign(mark, mark.section.strength)};`;
  if (mark.decision) sign += `d${mark.decision.ambiguous};`;
  const candidate = mark.punkt ? readCandidate(marks, index, 0, inContents, skip) : null;
  if (candidate) sign += `p${candidateSign(candidate)};`;
  if (unnumbered) sign += unnumberedSign(marks, index, skip, inContents);
  return sign;
}

function sectionSign(mark: LineMark, strength: "strong" | "weak"): string {
  const what = strength === "strong" ? mark.section?.role : mark.section?.key;
  return `${strength} ${what} ${styleOf(mark)}`;
}

/** All that choose-punkter.ts asks of a candidate. Its words count only where the table of contents has them. */
function candidateSign(found: Candidate): string {
  const { index, titleIndex, candidate, title, kind, evidence, inContents, numberAbove, numberBehind, atEnd } = found;
  const { weight, bodyIndex, wrapped, decisionBelow, groupBelow } = evidence;
  const words = [kind.looksLikeTitle, kind.standing, kind.closed, kind.stops];
  const place = [titleIndex - index, bodyIndex - index, ...wrapped.map((line) => line - index)];
  return `${candidate.form} ${candidate.number} ${candidate.closed} ${atEnd} ${weight}${decisionBelow ? "d" : ""}${groupBelow ? "g" : ""}${numberAbove ? "a" : ""}${numberBehind ? "b" : ""} ${words} ${place} ${inContents ? comparable(title) : ""}`;
}

/** All that choose-unnumbered.ts asks of a line. */
function unnumberedSign(
  marks: readonly LineMark[],
  index: number,
  skip: ReadonlySet<number>,
  inContents: (title: string) => boolean,
): string {
  const signs = skip.has(index) ? null : readTitleSigns(marks, index, 0, inContents, skip);
  const title = signs ? `t${Object.values(signs).join(" ")};` : "";
  const role = roleOf(marks[index] as LineMark);
  return role ? `r${role} ${headingKey(marks[index] as LineMark)};${title}` : title;
}
