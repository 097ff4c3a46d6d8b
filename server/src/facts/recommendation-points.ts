import { matchDecisionHeading } from "../syntax/decision-heading.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { decisionWords } from "../vocabulary/beslutninger.ts";
import type { SectionFacts } from "./punkt-facts.ts";

/** A numbered point of a recommendation (indstillingspunkt): `2. at …`, `b) …`. */
export interface NumberedPoint {
  /** The number or letter alone. */
  readonly span: Span;
  /** Numbers and letters, and the mark behind them: points of one list have the same. */
  readonly form: string;
  /** 1 for `1` and for `a`. */
  readonly value: number;
  /** What stands behind the number. */
  readonly text: string;
  /** It may be no point but text that a page's width has broken off, or a date, or an ordinal (`3. kvartal`). */
  readonly doubtful: boolean;
  /** A sentence of its own, or a new lead line, stands between it and the point before. */
  readonly apart: boolean;
}

const marker = /^(?:[-•] {1,3})?(?:(\d{1,2})|([a-zæøåA-ZÆØÅ]))([.)])(?:[ \t\u00a0]+(?=\S)|(?=at[ \t]))/;
const alphabet = "abcdefghijklmnopqrstuvwxyzæøå";

/** The numbered points of a recommendation's section, in order; none behind what reports of another meeting. */
export function numberedPoints({ heading, lineCount }: SectionFacts, lines: Lines, furniture: ReadonlySet<number>): NumberedPoint[] {
  const points: NumberedPoint[] = [];
  let above = "";
  let gap = true;
  let apart = false;
  for (let line = heading.line + 1; line < heading.line + lineCount; line++) {
    const { text, start } = plainLine(lines.line(line));
    if (text === "") gap = true;
    if (text === "" || furniture.has(line)) continue;
    if (matchDecisionHeading({ text, start, end: start + text.length })) break;
    const match = marker.exec(text);
    const behind = match ? text.slice(match[0].length) : "";
    if (match && !decisionWords.test(behind)) {
      const [whole, digits, letter = "", mark = ""] = match;
      const token = digits ?? letter;
      const at = start + whole.indexOf(token);
      points.push({
        span: { line, start: at, end: at + token.length },
        form: `${digits ? "1" : letter === letter.toLowerCase() ? "a" : "A"}${mark}`,
        value: digits ? Number(digits) : alphabet.indexOf(letter.toLowerCase()) + 1,
        text: behind,
        doubtful: isDoubtful(behind) || (!gap && isBrokenOff(above, behind)),
        apart,
      });
      apart = false;
    } else if (match || leads.test(text) || (beginsAnew.test(text) && (gap || /[.:;,]$/.test(above)))) apart = true;
    above = text;
    gap = false;
  }
  return points;
}

/** Words that lead in a list, or say what became of a point. */
const leads = /\b(?:indstille[rst]|anbefale[rst]|foreslå[rs]|beslutte[rst]|udgå[rs]?|udgik|bortfald(?:er|t)|alternativt)\b/i;
const beginsAnew = /^[\p{Lu}\d»"”(]/u;

/** Words behind `3.` that make it an ordinal, and what begins with a figure: a date, an amount. */
const ordinal =
  /^(?:\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\b|feb\b|kvartal|halvår|klasse|årgang|behandling|etape|fase|sal\b|pulje|budget|viceborgmester|suppleant|stedfortræder|division|afdeling|led\b|række|gang|punktum|led)/i;
const isDoubtful = (text: string): boolean => ordinal.test(text);

const width = 60;
const isBrokenOff = (above: string, text: string): boolean =>
  above.length >= width && !/(?:[.,;:!?]| og| samt| eller)$/.test(above) && !/^(?:at\b|\p{Lu})/u.test(text);
