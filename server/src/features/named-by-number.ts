import type { Position } from "vscode-languageserver-types";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { decisionRoles } from "../vocabulary/sections.ts";
import { punktAt } from "./find-at.ts";
import { contains } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/** Something of this document that words name by its number, and the words. */
export interface NamedByNumber {
  /** The line of the item that `target` and `headingLine` are relative to. */
  readonly firstLine: number;
  readonly headingLine: number;
  readonly target: Span;
  /** The words, in the document. */
  readonly origin: Span;
}

const words = /(?<![\p{L}\d])(?:(pkt\.?|punkt(?:et)?)|(bilag)) (?:nr\.? ?)?(\d{1,3})(?![\p{L}\d]|[.,/-]\d)/giu;
/** Words around that make it an item of another agenda, or a point of something else. */
const elsewhere = /^[^.]{0,40}?(?:møde|dagsorden|udvalg|råd|bestyrelse|indstilling|referat|den \d|\d{4})|^ ?(?:i|på|fra|under|af) /iu;
const elsewhereBefore =
  /(?:indstillingens|indstillingen,?|beslutningens|aftalens|lovens|§ ?\d+,?|udvalget|rådet|bestyrelsen|\d{4},?|jf\. (?:\p{L}+ )?)\s*(?:\(|,)? ?$/iu;

/** `punkt 10` and `bilag 2` in the running text of an item, where they plainly mean this agenda and this item's attachments. */
export function namedByNumber(snapshot: Snapshot, position: Position): NamedByNumber | null {
  const here = punktAt(snapshot, position.line);
  if (!here || isOthers(here, position.line - here.firstLine)) return null;
  const line = snapshot.text.line(position.line);
  for (const { 0: all, 1: punkt, 2: bilag, 3: digits, index } of line.matchAll(words)) {
    const origin = { line: position.line, start: index, end: index + all.length };
    if (!contains(origin, position)) continue;
    const number = Number(digits);
    if (bilag !== undefined) return bilagNamed(here, number, origin);
    if (punkt === undefined || elsewhere.test(line.slice(origin.end)) || elsewhereBefore.test(line.slice(0, index))) return null;
    return punktNamed(snapshot, here, number, origin);
  }
  return null;
}

/** What another committee decided, or what is told of earlier, speaks of another agenda; a recommendation of its own points. */
function isOthers({ facts: { sections, bilag } }: PlacedPunkt, line: number): boolean {
  const section = sections.findLast(({ heading }) => heading.line <= line);
  if (bilag.some((entry) => entry.line === line)) return true;
  return section !== undefined && (section.role === "history" || (decisionRoles.has(section.role) && !section.own));
}

function punktNamed({ facts }: Snapshot, here: PlacedPunkt, number: number, origin: Span): NamedByNumber | null {
  const [found, ...others] = facts.punkter.filter((each) => each.facts.number === number);
  if (!found || others.length > 0 || found === here) return null;
  return { firstLine: found.firstLine, headingLine: found.facts.headingLine, target: found.facts.title, origin };
}

/** The entry that has the number in its name, else the entry of that place, where no entry has a number. */
function bilagNamed({ firstLine, facts: { bilag } }: PlacedPunkt, number: number, origin: Span): NamedByNumber | null {
  const numberOf = (text: string): number | null => {
    const digits = /^(?:bilag ?(?:nr\.? ?)?(\d{1,3})|(\d{1,2})[.):])/i.exec(text);
    return digits ? Number(digits[1] ?? digits[2]) : null;
  };
  const numbered = bilag.filter(({ text }) => numberOf(text) !== null);
  const entry = numbered.length > 0 ? numbered.find(({ text }) => numberOf(text) === number) : bilag[number - 1];
  return entry ? { firstLine, headingLine: entry.line, target: shiftSpan(entry, 0), origin } : null;
}
