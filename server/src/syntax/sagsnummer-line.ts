import { isDigit } from "../text/characters.ts";
import { otherIdentifierLabels, sagsnummerForms, sagsnummerLabels } from "../vocabulary/sagsnumre.ts";
import type { PlainLine } from "./plain-line.ts";
import { isCapital } from "./section-heading.ts";

/** A line that gives an item's case number: the number alone, or behind a label. */
export interface SagsnummerLine {
  readonly labelled: boolean;
  /** Empty where the label stands without a number, as templates leave it, and where the number has a slip in it. */
  readonly numbers: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyForm = sagsnummerForms.map((form) => form.pattern).join("|");
const byLength = (a: string, b: string): number => b.length - a.length;
const label = new RegExp(
  `^(?:${[...sagsnummerLabels].sort(byLength).map(escapePattern).join("|")})\\.?[ \\t]*(:?)(?:\\*\\*|__)?:?[ \\t]*`,
  "i",
);
const bareLine = new RegExp(`^(?:${anyForm})(?:,? (?:og )?(?:${anyForm})){0,5}$`);
/** `Sagsnr: 00.01.00-A00-25-16Sagsansvarlig: …`, as web pages run them together. */
const gluedLabel = "(?=Sags(?:ansvarlig|behandler|initialer))";
const numberAtStart = new RegExp(`^(?:${anyForm}|\\d{1,6}/\\d{2,4}|\\d{5,9}(?!/))(?:(?![\\p{L}\\d])|${gluedLabel})`, "u");
const eachNumber = new RegExp(`(?<![\\p{L}\\d./-])(?:${anyForm})(?:(?![\\p{L}\\d/-])|${gluedLabel})`, "gu");
/** A label of another identifier that may stand behind the case number. */
export const otherIdentifier = new RegExp(`(?:${[...otherIdentifierLabels].sort(byLength).map(escapePattern).join("|")})\\b`, "i");
const openPrefix = /^(?:Åbent|Lukket) - (?=\d)/;
const abbreviationAndNumber = /^[A-ZÆØÅ]{2,4}(?: {1,2}|-)\d/;
const maxLength = 160;

export function matchSagsnummerLine(line: PlainLine): SagsnummerLine | null {
  const { text, start } = line;
  if (text.length < 3 || text.length > maxLength) return null;
  const offset = text.charAt(0) === "Å" || text.charAt(0) === "L" ? (openPrefix.exec(text)?.[0].length ?? 0) : 0;
  const body = offset === 0 ? text : text.slice(offset);
  if (isDigit(body.charCodeAt(0)) || (isCapital(body.charCodeAt(1)) && abbreviationAndNumber.test(body))) {
    if (bareLine.test(body) || numberAndLabelled(body)) return { labelled: false, numbers: numbersIn(body, start + offset) };
    return isNearNumber(body) ? { labelled: false, numbers: [] } : null;
  }
  return matchLabelled(text, start);
}

const labelInitials = new Set(sagsnummerLabels.flatMap((text) => [text.charAt(0).toLowerCase(), text.charAt(0).toUpperCase()]));

function matchLabelled(text: string, start: number): SagsnummerLine | null {
  if (!labelInitials.has(text.charAt(0))) return null;
  const found = label.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  if (rest === "") return found[1] === ":" || /nr|id|nummer/i.test(found[0]) ? { labelled: true, numbers: [] } : null;
  const first = numberAtStart.exec(rest);
  if (!first) return isMalformed(found[0], rest) ? { labelled: true, numbers: [] } : null;
  // What stands behind the number is another identifier, or nothing: else it is a sentence.
  const behind = rest.slice(first[0].length).replace(/^[\s.,;()-]+/, "");
  const second = labelInitials.has(behind.charAt(0)) ? matchLabelled(behind, start + text.length - behind.length) : null;
  // `J.nr.: 00.01.00S00. Sagsnr.: 11/496`: the journal's number is a subject's, the case's stands behind.
  if (second && second.numbers.length > 0) {
    const journal = { text: first[0], start: start + found[0].length, end: start + found[0].length + first[0].length };
    return { labelled: true, numbers: [...second.numbers, journal] };
  }
  if (behind !== "" && !otherIdentifier.test(behind.slice(0, 40)) && !bareLine.test(behind))
    return isNearNumber(rest) ? { labelled: true, numbers: [] } : null;
  const numberStart = start + found[0].length;
  const others = otherIdentifier.exec(rest.slice(first[0].length));
  const own = rest.slice(0, first[0].length + (others ? others.index : rest.length - first[0].length));
  const numbers = numbersIn(own, numberStart);
  return {
    labelled: true,
    numbers: numbers.length > 0 ? numbers : [{ text: first[0], start: numberStart, end: numberStart + first[0].length }],
  };
}

/** How long the label of a case number is that a text begins with, blanks behind it included; 0 where none does. */
export function sagsnummerLabel(text: string): number {
  const found = labelInitials.has(text.charAt(0)) ? label.exec(text) : null;
  return found && (found[1] === ":" || /nr|id|nummer/i.test(found[0]) || isNearNumber(text.slice(found[0].length))) ? found[0].length : 0;
}

const inTextForm = sagsnummerForms
  .filter(({ inText }) => inText)
  .map(({ pattern }) => pattern)
  .join("|");
const inParentheses = new RegExp(`\\((${inTextForm})\\)\\.?$`);

/** The case number in parentheses that a title ends in: `Ny cykelsti (2018-0102345)`; its column in the title. */
export function numberBehindTitle(title: string): { readonly text: string; readonly start: number } | null {
  if (!/\)\.?$/.test(title)) return null;
  const match = inParentheses.exec(title);
  return match?.[1] ? { text: match[1], start: match.index + 1 } : null;
}

/** A number with a slip in it behind its label: the line is the case number's all the same. */
function isMalformed(labelText: string, rest: string): boolean {
  const number = rest.slice(0, otherIdentifier.exec(rest)?.index ?? rest.length).trimEnd();
  return (/nr|id|nummer|:/i.test(labelText) && malformed.test(number)) || isNearNumber(number);
}

const malformed = /^(?=\S{0,12}\d)[\dA-ZÆØÅlo][\dA-ZÆØÅlo./-]{2,28}(?: [\d./-]{1,12}){0,2}[.,;]?$/;

/** A digit, or a letter that is taken for one. */
const digit = "[\\dOolI]";
const joint = " ?[-/]{1,2} ?";
/** Nothing but case numbers has these shapes; a slip may stand in them: a letter, a blank, a sign lost, doubled or exchanged. */
const nearNumbers = [
  `${digit}{1,3}[.,-]?${digit}{1,3}[.,-]?${digit}{1,3}[ .-]{0,2}\\p{L}${digit}{1,2}(?:[-. ]{1,3}${digit}{1,6}){1,2}-?`,
  `[12]${digit}{3}${joint}(?!(?:19|20)\\d{2}$)${digit}{4,7}`,
  `(?=.{0,8}(?:[-/]{2}|[-/] | [-/]|[OolI]))${digit}{2}${joint}${digit}{3,6}`,
  `${digit}{6}${joint}[12]${digit}{3}${joint}${digit}{1,6}`,
  `${digit}{3}${joint}[12]${digit}{3}${joint}${digit}{1,7}`,
];
const nearNumber = new RegExp(`^(?:${nearNumbers.join("|")})$`, "u");
const longestNumber = 30;

/** Whether a text is a case number but for a slip of the pen. */
const isNearNumber = (text: string): boolean => text.length <= longestNumber && isDigit(text.charCodeAt(0)) && nearNumber.test(text);

/** `SUD  26/2006  J.nr. 26/2006`. */
function numberAndLabelled(text: string): boolean {
  const first = numberAtStart.exec(text)?.[0];
  return first !== undefined && /^[ \t]+[A-Z]/.test(text.slice(first.length)) && labelledAgain(text.slice(first.length).trimStart());
}

/** `J.nr.: 00.01.00S00. Sagsnr.: 11/496`: two numbers of one case, each behind its label. */
function labelledAgain(text: string): boolean {
  const found = label.exec(text);
  return found !== null && numberAtStart.test(text.slice(found[0].length));
}

/** Every case number that stands in a text of nothing but numbers; columns are shifted by `offset`. */
export function numbersIn(text: string, offset: number): { text: string; start: number; end: number }[] {
  return [...text.matchAll(eachNumber)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
