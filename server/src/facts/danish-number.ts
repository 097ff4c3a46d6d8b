import { digitsEnd, isDigit, isLetter } from "../text/characters.ts";

/** A number as Danish text writes it. Its value is `digits` / 10 ^ `decimals`: no floating point is involved. */
export interface DanishNumber {
  /** Exclusive column. */
  readonly end: number;
  /** All digits, without separators. */
  readonly digits: string;
  /** How many of the digits stand behind the decimal sign. */
  readonly decimals: number;
  readonly form: NumberForm;
}

/**
 * - `plain`: `16000`; `grouped`: `1.071.288`, with or without decimals (`4.687.637,77`);
 * - `decimal`: `2,9`; `point`: `1.2`;
 * - `spaced`: groups parted by plain blanks (`1 071 288`);
 * - `commas`: groups parted by commas, as English does (`1,071,288`);
 * - `doubtful`: a comma or point in front of three digits that may be meant as either (`100,000`, `0.539`).
 */
export type NumberForm = "plain" | "grouped" | "decimal" | "point" | "spaced" | "commas" | "doubtful";

const mostDigits = 13;

/**
 * Reads the number that begins with the digit at column `at`. Null for what is no number of these forms: more than 13
 * digits, groups that are not of three digits, a letter, a slash or one more separator and digit behind it.
 */
export function readDanishNumber(line: string, at: number): DanishNumber | null {
  commas.lastIndex = at;
  const english = commas.exec(line)?.[0];
  if (english !== undefined)
    return closed(line, { end: at + english.length, digits: english.replaceAll(",", ""), decimals: 0, form: "commas" });
  let end = digitsEnd(line, at);
  let digits = line.slice(at, end);
  let groups = 0;
  if (digits.length > mostDigits) return null;
  while (digits.length <= mostDigits && groupFollows(line, end)) {
    groups++;
    digits += line.slice(end + 1, end + 4);
    end += 4;
  }
  const leading = digits.length - 3 * groups;
  if (digits.length > mostDigits || (groups > 0 && leading > 3)) return null;
  const decimal = decimalsFollow(line, end, groups);
  if (groups > 0) {
    if (decimal === ",") return finished(line, digitsEnd(line, end + 1), digits, end + 1, "grouped");
    if (decimal !== null) return null;
    return closed(line, { end, digits, decimals: 0, form: groups === 1 && digits.startsWith("0") ? "doubtful" : "grouped" });
  }
  if (decimal === null) return closed(line, { end, digits, decimals: 0, form: "plain" });
  return finished(line, digitsEnd(line, end + 1), digits, end + 1, decimal === "," ? "decimal" : "point");
}

const commas = /\d{1,3}(?:,\d{3}){2,3}(?!\d)/y;

function finished(line: string, end: number, whole: string, from: number, form: NumberForm): DanishNumber | null {
  const decimals = end - from;
  if (decimals > 6 || whole.length + decimals > mostDigits + 2) return null;
  const doubtful = form === "decimal" && decimals === 3;
  return closed(line, { end, digits: whole + line.slice(from, end), decimals, form: doubtful ? "doubtful" : form });
}

/** `.288` with no fourth digit behind it. */
const groupFollows = (line: string, at: number): boolean => line.charAt(at) === "." && digitsEnd(line, at + 1) === at + 4;

function decimalsFollow(line: string, at: number, groups: number): "," | "." | null {
  const sign = line.charAt(at);
  if ((sign !== "," && sign !== ".") || !isDigit(line.charCodeAt(at + 1))) return null;
  return sign === "." && groups > 0 ? "." : sign;
}

/** No letter, fraction or further part runs on behind the number; a unit may be glued to it (`42.351kr.`). */
function closed(line: string, number: DanishNumber): DanishNumber | null {
  const next = line.charAt(number.end);
  if (isDigit(line.charCodeAt(number.end + 1)) && (next === "," || next === "." || next === "/" || next === ":")) return null;
  if (next === "½" || next === "¼" || next === "¾") return null;
  if (isLetter(line.charCodeAt(number.end)) && !gluedUnit.test(line.slice(number.end, number.end + 8))) return null;
  return number;
}

const gluedUnit = /^(?:t\.? ?kr|kr|mio|mia|mill|dkk)/i;
