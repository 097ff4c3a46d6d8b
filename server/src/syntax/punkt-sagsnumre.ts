import type { ChosenPunkt } from "./choose-punkter.ts";
import { numberBehindTitle, numbersIn } from "./sagsnummer-line.ts";
import type { LineMark } from "./scan.ts";
import type { Text } from "./tree.ts";

/** `BR 366/07. T`: the case number stands in front of the title. */
export const casePrefix = /^[A-ZÆØÅ]{2,4} \d{1,5}\/\d{2,4}\.? +/;

/** `Sag nr. 19 (ØU 23/2010)`, also without the parentheses. */
const behindSagNr = /[ (]([A-ZÆØÅ]{2,4} \d{1,5}\/\d{2,4})\)?$/;

/** `25/19069 - T`. */
const beforeTitle = /^\d{2}\/\d{1,6}(?= [-–] )/;

/** The case numbers an item is filed under: in its heading, below it, behind a label, or at the title's end. */
export function findSagsnumre(
  marks: readonly LineMark[],
  chosen: ChosenPunkt,
  firstSection: number,
  end: number,
  baseLine: number,
): Text[] {
  const found: Text[] = [];
  const heading = marks[chosen.headingIndex] as LineMark;
  const { form, title, titleStart } = chosen.candidate;
  const add = (mark: LineMark, text: string, start: number): void => {
    found.push({ line: mark.line - baseLine, start, end: start + text.length, text });
  };
  if (form === "case-prefix") {
    const text = beforeTitle.exec(heading.plain.text)?.[0];
    if (text) add(heading, text, heading.plain.start);
  } else if (form === "sag") {
    const match = behindSagNr.exec(heading.plain.text);
    if (match?.[1]) add(heading, match[1], heading.plain.start + match.index + 1);
  } else if (form === "nr") {
    const text = casePrefix.exec(title)?.[0].replace(/\.?(?<! ) +$/, "");
    if (text) add(heading, text, titleStart);
  }
  const lines = (from: number, to: number, labelledOnly: boolean): void => {
    for (let index = from; index < to && found.length === 0; index++) {
      const mark = marks[index] as LineMark;
      if (!mark.sagsnummer || (labelledOnly && !mark.sagsnummer.labelled)) continue;
      for (const number of mark.sagsnummer.numbers) add(mark, number.text, number.start);
    }
  };
  lines(chosen.firstIndex, Math.min(chosen.headingIndex, chosen.titleIndex), false);
  lines(chosen.bodyIndex, firstSection, false);
  lines(firstSection, end, true);
  if (found.length === 0 && form !== "case-prefix") titleSuffix(marks[chosen.wrapped.at(-1) ?? chosen.titleIndex] as LineMark, add);
  return found;
}

/** A number behind the title: `T (2018-0102345)`, and a journal number also without parentheses. */
function titleSuffix(mark: LineMark, add: (mark: LineMark, text: string, start: number) => void): void {
  const behind = numberBehindTitle(mark.plain.text);
  if (behind) add(mark, behind.text, mark.plain.start + behind.start);
  if (behind) return;
  if (!/\d\.\d\d\.\d/.test(mark.plain.text)) return;
  const [last] = numbersIn(mark.plain.text, mark.plain.start).filter(({ text }) => /^\d{2}\.\d{2}\.\d{2}/.test(text));
  if (last) add(mark, last.text, last.start);
}
