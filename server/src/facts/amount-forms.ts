import { isBlank, isDigit, isLetter, wordBefore } from "../text/characters.ts";
import { approximations, fillers, leadingOn, type MoneyUnit, moneyStems, oreExponent, unitForms } from "../vocabulary/money.ts";
import { signBefore } from "./amount-sign.ts";
import type { Amount } from "./amounts.ts";
import { type DanishNumber, readDanishNumber } from "./danish-number.ts";

/** Reads the amount whose number begins with the digit at column `at`, or null. `lastEnd`: where the one before ends. */
export function readAmountAt(line: string, at: number, lastEnd: number): Amount | null {
  if (isGlued(line, at)) return null;
  const number = readSpacedNumber(line, at) ?? readDanishNumber(line, at);
  if (number === null) return null;
  const sign = signBefore(line, at, lastEnd);
  if (line.charAt(at - 1) === "-" && sign.start === at && !sign.range) return null;
  const krone = kroneInFront(line, sign.start, lastEnd);
  const unit = krone < sign.start ? unitOfPrefixed(line, number) : unitBehind(line, number);
  if (unit === null && !isMoneyByItsWords(line, at, number)) return null;
  if (unit !== null && isUnitOnly(line, at, number)) return null;
  const start = Math.min(sign.start, krone);
  const amount = worth(number, unit?.unit ?? "kroner");
  if (amount === null) return null;
  return {
    start,
    end: unit?.end ?? number.end,
    numberStart: at,
    numberEnd: number.end,
    ...amount,
    ore: sign.negative ? -amount.ore : amount.ore,
    unit: unit?.unit ?? "kroner",
    explicitUnit: unit !== null,
    approximate: sign.range || isApproximate(line, start),
  };
}

/** A letter or a number runs on from the left: `Ø39`, `15.20`, `2019/20`. */
export function isGlued(line: string, at: number): boolean {
  const before = line.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return true;
  return isDigit(line.charCodeAt(at - 2)) && ".,:/".includes(line.charAt(at - 1));
}

/** What a number of some unit is worth in øre, and half of its last place. Null beyond the safe integers. */
export function worth(number: DanishNumber, unit: MoneyUnit): Pick<Amount, "ore" | "precision" | "doubtful"> | null {
  const { digits, form } = number;
  const large = unit === "millioner" || unit === "milliarder";
  // `0.823 mio. kr.` and `0,823 mio. kr.` are decimals; in kroner nobody can say.
  const decimals = large && form === "doubtful" && number.decimals === 0 ? 3 : number.decimals;
  const oneDecimal = unit === "kroner" && form === "decimal" && decimals === 1;
  const doubtful = oneDecimal || (!large && (form === "doubtful" || form === "point"));
  const exponent = oreExponent[unit] - (doubtful && form === "doubtful" && !digits.startsWith("0") ? 0 : decimals);
  const ore = exponent >= 0 ? Number(digits) * 10 ** exponent : Math.round(Number(digits) / 10 ** -exponent);
  if (!Number.isSafeInteger(ore)) return null;
  return {
    ore,
    precision: exponent > 0 ? 10 ** exponent / 2 : 0,
    doubtful: doubtful || exponent < 0 || form === "spaced" || form === "commas",
  };
}

/** Every form is a group: the first that fits counts. */
const units = new RegExp(`[ \\u00a0\\u202f]{0,2}(?:${unitForms.map(({ pattern }) => `(${pattern})`).join("|")})`, "iuy");
const dash = /,[-–]{1,2}(?!\d)(?:[ \u00a0]?kr(?!\p{L})\.?)?/uy;

function unitBehind(line: string, { end, form }: DanishNumber): { unit: MoneyUnit; end: number } | null {
  dash.lastIndex = end;
  if ((form === "plain" || form === "grouped") && dash.test(line)) return { unit: "kroner", end: dash.lastIndex };
  if (!mayBeginUnit(line, end)) return null;
  units.lastIndex = end;
  const match = units.exec(line);
  const found = match === null ? undefined : unitForms.find((_, index) => match[index + 1] !== undefined);
  if (match === null || found === undefined) return null;
  const unitEnd = end + match[0].length;
  return found.bare && !leadsOn(line, unitEnd) ? null : { unit: found.unit, end: unitEnd };
}

/** The unit where `kr.` stands in front: a `kr.` behind it belongs to the next amount, a `mio.` or `,-` to this one. */
function unitOfPrefixed(line: string, number: DanishNumber): { unit: MoneyUnit; end: number } | null {
  const behind = unitBehind(line, number);
  if (behind !== null && (behind.unit !== "kroner" || line.charAt(number.end) === ",")) return behind;
  return isYear(number) ? null : { unit: "kroner", end: number.end };
}

/** The first letter behind the blanks is one that a unit begins with. */
function mayBeginUnit(line: string, end: number): boolean {
  let at = end;
  while (at - end < 2 && isBlank(line.charCodeAt(at))) at++;
  return "tmkdTMKD".includes(line.charAt(at)) && at < line.length;
}

/** The sentence goes on without a word for what is counted. */
function leadsOn(line: string, end: number): boolean {
  let at = end;
  while (at - end < 2 && isBlank(line.charCodeAt(at))) at++;
  if (!isLetter(line.charCodeAt(at))) return !"%€$".includes(line.charAt(at)) || at >= line.length;
  let wordEnd = at;
  while (wordEnd - at < 14 && isLetter(line.charCodeAt(wordEnd))) wordEnd++;
  return leadingOn.has(line.slice(at, wordEnd).toLowerCase());
}

/** Where a `kr.` or `DKK` in front of the number begins; `start` where there is none, or it belongs to the amount before. */
function kroneInFront(line: string, start: number, lastEnd: number): number {
  let end = start;
  if (isBlank(line.charCodeAt(end - 1))) end--;
  if (line.charAt(end - 1) === ".") end--;
  const word = end > lastEnd ? wordBefore(line, end, 4) : "";
  return word === "kr" || word === "dkk" ? end - word.length : start;
}

const isYear = ({ digits, form }: DanishNumber): boolean => form === "plain" && /^(?:19|20)\d\d$/.test(digits);

/** `i 1.000 kr.`, `(1.000 kr.)`, `hele 1.000 kr.`: the unit of a table, no amount. */
function isUnitOnly(line: string, at: number, { digits, decimals }: DanishNumber): boolean {
  if (decimals > 0 || !/^10{0,6}$/.test(digits)) return false;
  if (line.charAt(at - 1) === "(") return true;
  const word = line.charAt(at - 1) === " " ? wordBefore(line, at - 1, 5) : "";
  return word === "i" || word === "hele";
}

/** The unit is missing, but the thousands are parted, a word of money stands in front, and nothing is counted. */
function isMoneyByItsWords(line: string, at: number, { form, end }: DanishNumber): boolean {
  if (form !== "grouped" || !leadsOn(line, end) || "-–".includes(line.charAt(end) || " ")) return false;
  if (line.charAt(at - 1) !== " ") return false;
  const inFront = line.slice(Math.max(0, at - 70), at);
  const clause = inFront.slice(Math.max(inFront.lastIndexOf(". "), inFront.lastIndexOf(";")) + 1);
  return moneyStems.test(clause) && /(?:^|\s)(?:på|om|med|bevilget|tildelt|bevilges|alt|udgør|er|søgt|ansøgt|til)(?: ca\.)? $/.test(clause);
}

/** A word such as `ca.` in front, small words between passed over. */
function isApproximate(line: string, start: number): boolean {
  let end = start;
  for (let steps = 0; steps < 4; steps++) {
    while (start - end < 40 && end > 0 && (isBlank(line.charCodeAt(end - 1)) || line.charAt(end - 1) === ".")) end--;
    if (line.charAt(end - 1) === "~") return true;
    const word = wordBefore(line, end, 20);
    if (approximations.has(word)) return true;
    if (word === "til") return /\bop $/.test(line.slice(Math.max(0, end - 6), end - 3));
    if (!fillers.has(word)) return false;
    end -= word.length;
  }
  return false;
}

/** `1 071 288 kr.`: groups parted by blanks, with a unit behind. A plain blank may also part two numbers. */
function readSpacedNumber(line: string, at: number): DanishNumber | null {
  spaced.lastIndex = at;
  const match = spaced.exec(line);
  if (match === null) return null;
  const end = at + match[0].length;
  const plain = match[0].includes(" ");
  return { end, digits: match[0].replace(/\D/g, ""), decimals: 0, form: plain ? "spaced" : "grouped" };
}

const spaced = /\d{1,3}(?:[ \u00a0\u202f]\d{3}(?![\d.,]\d?)){1,3}(?=[ \u00a0]{0,2}(?:kr|dkk|t\.? ?kr|mio))/iy;
