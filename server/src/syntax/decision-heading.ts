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
  pattern: new RegExp(`^${form.pattern.replace("(U)", `(${committeeName})`).replace("(D)", `(${headingDate})`)}$`, "i"),
}));

/** Bodies that decide. A line that does not begin with `Vedtagelse i` names one, or a sentence ending in a date would do. */
const deciding = /(?:udvalg|bestyrelse|byråd|regionsråd|repræsentation|råd|nævn|kommission|forum|direktion|magistrat|udvalget for )/i;

/** A body, and not a title that speaks of one: `Godkendelse af dagsorden til møde i Økonomiudvalget`. */
const namesBody = (committee: string): boolean => {
  const at = committee.search(deciding);
  return at >= 0 && !/ (?:af|fra|i|om|på|til|ved) /.test(committee.slice(0, committee.lastIndexOf(" ", at) + 1));
};

const introduced = /^(?:Vedtagelse|Afgørelse|Beslutning) (?:i|fra|af|for) /i;

export function matchDecisionHeading(line: PlainLine): DecisionHeadingMatch | null {
  const { text, start } = line;
  if (text.length < 12 || text.length > maxLength || !isCapital(text.charCodeAt(0))) return null;
  const bare = withoutEnd(text);
  if (!isDigit(bare.charCodeAt(bare.length - 1)) || !(introduced.test(bare) || deciding.test(bare))) return null;
  for (const form of forms) {
    const [, committee = "", date = ""] = form.pattern.exec(bare) ?? [];
    if (committee === "" || !isCapital(committee.charCodeAt(0))) continue;
    if (!introduced.test(bare) && !namesBody(committee)) continue;
    const at = bare.indexOf(committee);
    return {
      start,
      end: start + bare.length,
      committee: part(committee, start + at),
      date: part(date, start + bare.indexOf(date, at + committee.length)),
      ambiguous: form.ambiguous,
    };
  }
  return null;
}

/** A heading without a colon or full stop at its end, and a blank before that; or without the `Punkt` of a number on the next line. */
function withoutEnd(text: string): string {
  if (text.endsWith(wrappedPunkt)) return text.slice(0, -wrappedPunkt.length);
  const last = text.charCodeAt(text.length - 1);
  if (last !== colon && last !== fullStop) return text;
  const blank = text.charCodeAt(text.length - 2) === 32;
  // Prose ends in a letter before its full stop: it needs no copy.
  return isDigit(text.charCodeAt(text.length - (blank ? 3 : 2))) ? text.slice(0, blank ? -2 : -1) : "";
}

const wrappedPunkt = " Punkt";
const colon = 58;
const fullStop = 46;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const part = (text: string, start: number) => ({ text, start, end: start + text.length });
