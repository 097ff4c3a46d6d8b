import { committeeName, decisionHeadingForms, headingDate } from "../vocabulary/beslutninger.ts";
import type { PlainLine } from "./plain-line.ts";
import { isCapital } from "./section-heading.ts";

/** A line that names a committee and a date as a decision's heading does. Columns are of the source line. */
export interface DecisionHeadingMatch {
  readonly start: number;
  readonly end: number;
  readonly committee: { readonly text: string; readonly start: number; readonly end: number };
  readonly date: { readonly text: string; readonly start: number; readonly end: number };
  /** The same form stands in histories: a decision only where committee and date are this meeting's. */
  readonly ambiguous: boolean;
}

const maxLength = 220;
const forms = decisionHeadingForms.map((form) => ({
  ambiguous: form.ambiguous,
  pattern: new RegExp(`^${form.pattern.replace("(U)", `(${committeeName})`).replace("(D)", `(${headingDate})`)}$`, "di"),
}));

/** Bodies that decide. A line that does not begin with `Vedtagelse i` names one, or a sentence ending in a date would do. */
const deciding = /(?:udvalg|bestyrelse|byråd|regionsråd|repræsentation|råd|nævn|kommission|forum|direktion|magistrat|udvalget for )/i;

const introduced = /^(?:Vedtagelse|Afgørelse|Beslutning) (?:i|fra|af|for) /i;

export function matchDecisionHeading(line: PlainLine): DecisionHeadingMatch | null {
  const { text, start } = line;
  if (text.length < 12 || text.length > maxLength || !isCapital(text.charCodeAt(0))) return null;
  const bare = text.replace(/\s?[:.]$/, "");
  if (!isDigit(bare.charCodeAt(bare.length - 1)) || !(introduced.test(bare) || deciding.test(bare))) return null;
  for (const form of forms) {
    const match = form.pattern.exec(bare);
    const committee = match?.indices?.[1];
    const date = match?.indices?.[2];
    if (!committee || !date || !isCapital(bare.charCodeAt(committee[0]))) continue;
    if (!introduced.test(bare) && !deciding.test(bare.slice(...committee))) continue;
    return {
      start,
      end: start + bare.length,
      committee: part(bare, committee, start),
      date: part(bare, date, start),
      ambiguous: form.ambiguous,
    };
  }
  return null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const part = (text: string, [from, to]: [number, number], offset: number) => ({
  text: text.slice(from, to),
  start: offset + from,
  end: offset + to,
});
