import { plainLine } from "../syntax/plain-line.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { months } from "../vocabulary/calendar.ts";

/** A numbered point of a recommendation: `1. at …`, `2) …`, `b) at …`. */
export interface NumberedPoint {
  /** The number or letter alone. */
  readonly span: Span;
  /** From 1; a letter's place in the alphabet. */
  readonly number: number;
  readonly letter: "none" | "small" | "capital";
  /** Points of one list are numbered alike and stand at the same depth. */
  readonly style: string;
  readonly text: string;
}

/** Words behind a number with a full stop that make it an ordinal: `2. behandling`, `1. kvartal`. */
const ordinals =
  /^(?:behandling|kvartal|halvår|etape|fase|del|sal|gang|januar|reservation|viceborgmester|næstformand|prioritet|ordensregel|klasse|verdenskrig|grad|led|pkt|punktum|rate|version|udgave|år|måned|uge|juledag|påskedag|pinsedag|maj|prioritering|budgetopfølgning|økonomirapport|indsigelse|høring)/i;
const month = new RegExp(`^(?:${months.join("|")})(?![\\p{L}])`, "iu");

const digits = /^(\d{1,2})([.)])[ \t]+(?=\S)/;
const letters = /^([a-zA-ZæøåÆØÅ])([.)])[ \t]+(?=\S)/;

/** The point that a line begins with, or null. `line` is the line's number in `lines`. */
export function pointAt(lines: Lines, line: number): NumberedPoint | null {
  const whole = lines.line(line);
  const { text, start } = plainLine(whole);
  const byDigit = digits.exec(text);
  const match = byDigit ?? letters.exec(text);
  if (!match) return null;
  const [lead, mark = "", sign = ""] = match;
  const rest = text.slice(lead.length);
  if (byDigit && sign === "." && (ordinals.test(rest) || month.test(rest))) return null;
  // `1. 2.500.000 kr.` and the like are no points.
  if (!/^["”»(]?\p{L}/u.test(rest)) return null;
  const letter = byDigit ? "none" : mark === mark.toLowerCase() ? "small" : "capital";
  const number = byDigit ? Number(mark) : alphabet.indexOf(mark.toLowerCase()) + 1;
  const depth = /^[ \t]*/.exec(whole)?.[0].length ?? 0;
  return { span: { line, start, end: start + mark.length }, number, letter, style: `${letter}${sign}${depth}`, text: rest };
}

const alphabet = "abcdefghijklmnopqrstuvwxyzæøå";

/** A number written as another point of its list is: `b` for 2 behind `a`. */
export const writtenNumber = (number: number, { letter }: NumberedPoint): string => {
  if (letter === "none") return String(number);
  const small = alphabet[number - 1] ?? String(number);
  return letter === "small" ? small : small.toUpperCase();
};
