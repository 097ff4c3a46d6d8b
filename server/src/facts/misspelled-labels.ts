import { findHeadingDate } from "../syntax/heading-date.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { HeadBlock } from "../syntax/tree.ts";
import { isOneSlip } from "../text/one-slip.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { mayBeSameWord } from "../vocabulary/inflections.ts";
import { type HeadLabel, headLabels, type LabelRole } from "../vocabulary/labels.ts";

/** A label of the head in another spelling than the vocabulary's. */
export interface MisspelledLabel extends Span {
  readonly written: string;
  /** As it is usually written. */
  readonly right: string;
}

const corrections = new Map(headLabels.flatMap(({ text, correct }) => (correct ? [[text.toLowerCase(), correct] as const] : [])));
const shortestLabel = 6;
const spelled = headLabels.filter(({ text, correct }) => !correct && text.length >= shortestLabel && !/[ /]/.test(text));
const rightLabels = new Set(headLabels.flatMap(({ text }) => text.toLowerCase().split(/[ /]/)));

/** So many lines of a head are looked at: where no items follow, all of the document counts as its head. */
const mostLines = 80;

/** The misspelled labels of a head; lines relative to it. */
export function misspelledLabels(head: HeadBlock, lines: Lines): MisspelledLabel[] {
  const found: MisspelledLabel[] = [];
  for (const { label } of head.labels) {
    const right = corrections.get(label.text.toLowerCase());
    if (right) found.push({ line: label.line, start: label.start, end: label.end, written: label.text, right });
  }
  return [...found, ...nearLabels(head, lines)].sort((a, b) => a.line - b.line);
}

/** Lines that begin with a word one letter away from a label, stand among labels, and go on as a label's line does. */
function nearLabels(head: HeadBlock, lines: Lines): MisspelledLabel[] {
  const known = new Set(head.labels.map(({ label }) => label.line));
  const last = Math.max(0, ...known) + reach;
  const found: MisspelledLabel[] = [];
  for (let line = 0; line < Math.min(lines.lineCount, mostLines, last); line++) {
    if (known.has(line) || line === head.title?.line) continue;
    const plain = plainLine(lines.line(line));
    const [, written = "", colon = "", value = ""] = labelLine.exec(plain.text) ?? [];
    const right = written === "" ? null : labelMeant(written.toLowerCase());
    if (right === null || !isLabelLine(right, colon !== "", value)) continue;
    if (known.size === 0 && !namesPeople(lines, line, right, value)) continue;
    found.push({ line, start: plain.start, end: plain.start + written.length, written, right: right.text });
  }
  return found;
}

/** So many lines behind the last label a misspelled one may stand. */
const reach = 8;
const labelLine = /^(\p{L}{5,24})(?:\*\*|__)?[ \t]{0,4}(:?)(?:\*\*|__)?(?:[ \t]+(.{0,2000}))?$/u;

function labelMeant(word: string): HeadLabel | null {
  if (rightLabels.has(word)) return null;
  const near = spelled.find(({ text }) => isOneSlip(text.toLowerCase(), word));
  return near && (cutOff.test(word) || !mayBeSameWord(near.text.toLowerCase(), word)) ? near : null;
}

/** `Mødetidspunk` is no form of the word, though `t` is an ending elsewhere. */
const cutOff = /punk$/;

/** Short labels are near more words: they need a colon, or a value of their kind. */
const surelyLong = 8;

function isLabelLine({ text, role }: HeadLabel, colon: boolean, value: string): boolean {
  if (value === "") return colon || text.length >= surelyLong;
  return isOfKind(role, value) || (colon && !isSentence(value));
}

/** Where no other label stands in the head, only a list of people tells that this is one. */
function namesPeople(lines: Lines, line: number, { role }: HeadLabel, value: string): boolean {
  if (role !== "members" && role !== "absent") return false;
  if (value !== "") return people.test(value);
  const below = [line + 1, line + 2]
    .map((next) => (next < lines.lineCount ? plainLine(lines.line(next)).text : ""))
    .find((text) => text !== "");
  return below !== undefined && people.test(below);
}

const people = /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){1,4},? ?\([^()]{0,20}\)(?:,|$)/u;
const clock = /\bkl\.? ?\d|\d[.:]\d\d\b/i;
const name = /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){1,4}/u;
const isSentence = (value: string): boolean => value.length > 60 && /[.!?]$/.test(value) && !/,.*,/.test(value);

function isOfKind(role: LabelRole, value: string): boolean {
  switch (role) {
    case "date":
    case "start":
    case "end":
    case "published":
      return findHeadingDate(value) !== null || clock.test(value);
    case "members":
    case "absent":
    case "substitutes":
    case "secretary":
      return name.test(value) || /^(?:ingen|-)\.?$/i.test(value);
    case "place":
      return /^[\p{Lu}\d]/u.test(value) && !isSentence(value);
    default:
      return false;
  }
}
