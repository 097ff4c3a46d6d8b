import { isBlank, isDigit, isLetter, wordBefore } from "../text/characters.ts";

/** What stands in front of a number that a dash or plus may belong to. */
export interface AmountSign {
  readonly negative: boolean;
  /** Where the sign begins, or the number where it has none. */
  readonly start: number;
  /** The dash leads on from another number: `50.000- 300.000 kr.` */
  readonly range: boolean;
}

/**
 * Reads the sign in front of the number at column `start`. `lastEnd` is where the amount before it ends.
 *
 * A dash parts more often than it negates: `Løn - 270.000 kr.` and the bullet `- 29.000 kr. til …` have no sign. So a
 * dash counts as a minus where it touches the number and nothing touches it, or where a preposition, a tab, a bar or
 * a bracket stands in front of it.
 */
export function signBefore(line: string, start: number, lastEnd: number): AmountSign {
  const touching = !isBlank(line.charCodeAt(start - 1));
  const at = touching ? start - 1 : start - 2;
  const sign = line.charAt(at);
  if (sign === "" || !"-–−+".includes(sign)) return { negative: false, start, range: false };
  if (leadsOn(line, at, lastEnd)) return { negative: false, start, range: sign !== "+" };
  if (!touching && !announced(line, at)) return { negative: false, start, range: false };
  if (isLetter(line.charCodeAt(at - 1))) return { negative: false, start, range: false };
  return { negative: sign !== "+", start: at, range: false };
}

/** A number or an amount ends directly in front of the dash. */
function leadsOn(line: string, at: number, lastEnd: number): boolean {
  const before = line.charAt(at - 1) === " " ? at - 2 : at - 1;
  return isDigit(line.charCodeAt(before)) || (lastEnd > 0 && before === lastEnd - 1);
}

const prepositions: ReadonlySet<string> = new Set(["på", "med", "til", "fra", "alt", "udgør"]);

function announced(line: string, at: number): boolean {
  const before = line.charAt(at - 1);
  if (before === "\t" || before === "|" || before === "(") return true;
  if (before !== " ") return false;
  return line.charAt(at - 2) === "|" || prepositions.has(wordBefore(line, at - 1, 6));
}
