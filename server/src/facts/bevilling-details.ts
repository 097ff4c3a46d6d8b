import { emptyPurpose, externalFinancing, furtherSource, numberedPart, ownFinancing, purposeEnds } from "../vocabulary/bevillinger.ts";
import type { Head } from "./bevilling-head.ts";
import type { AmountInSentence, Bevilling } from "./bevillinger.ts";
import { readWords, type Word } from "./words.ts";

export interface Years {
  /** The one year the amount is for. */
  readonly year: number | null;
  /** A year named in front of it. */
  readonly when: number | null;
  /** It is for several years: `i 2024 og 2025`, `2024-2026`. */
  readonly several: boolean;
}

const yearBehind = /^[^.;:()]{0,45}?(?<!\d)((?:19|20)\d\d)(?!\d)(\s?[-–/]\s?\d|\s?(?:og|til|samt|,)\s?(?:19|20)\d\d|\s?og frem)?/;

export function readYears({ textBefore, textToNext }: AmountInSentence): Years {
  const behind = yearBehind.exec(textToNext.slice(0, 60));
  const when = [...textBefore.slice(-120).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].at(-1);
  return {
    year: behind !== null && behind[2] === undefined ? Number(behind[1]) : null,
    when: when === undefined ? null : Number(when[0]),
    several: behind?.[2] !== undefined,
  };
}

/** `en negativ tillægsbevilling på …`, or a sign of the amount's own. */
export function readSign({ amount, local }: AmountInSentence, head: Head | null): -1 | 0 | 1 {
  if (amount.ore < 0) return -1;
  if (head === null || !("at" in head)) return 0;
  if (local.slice(head.at + 1).some(({ text }) => /^(?:mindreudgift|merindtægt)/.test(text))) return -1;
  for (let at = head.at - 1; at >= Math.max(0, head.at - 3); at--) {
    const { text } = local[at] as Word;
    if (text.startsWith("negativ")) return -1;
    if (text.startsWith("positiv")) return 1;
  }
  return 0;
}

/** Who pays, as the words behind the amount say. */
export function readFinancing({ textToNext }: AmountInSentence): Bevilling["financing"] {
  const behind = textToNext.slice(0, 400);
  if (ownFinancing.test(behind)) return "own";
  const external = externalFinancing.exec(behind);
  if (external === null) return null;
  return furtherSource.test(behind.slice(external.index + external[0].length)) ? "shared" : "external";
}

/** Stems by which two purposes are compared: long enough to tell `samarbejdet` and `samarbejde` as one. */
const stemLength = 6;
const longestPurpose = 16;

/** What an amount is for: the words behind its `til`, and between the grant's noun and the amount. */
export function readPurpose(
  { local, after, sentence, textBefore, textToNext }: AmountInSentence,
  head: Head | null,
): Pick<Bevilling, "purpose" | "names" | "stage"> {
  const between = head !== null && "at" in head ? purposeIn(local.slice(head.at + 1), sentence.text) : [];
  const found = [...between, ...purposeIn(after, sentence.text)];
  const stages = `${textBefore.slice(-100)} ${textToNext.slice(0, 100)}`.match(numberedPart) ?? [];
  return {
    purpose: stemsOf(found),
    names: stemsOf(found.filter(({ capital }) => capital)),
    stage: stages.length === 0 ? null : stages.join(", ").toLowerCase(),
  };
}

const stemsOf = (words: readonly Word[]): string[] => [...new Set(words.map(({ text }) => text.slice(0, stemLength)))];

/** The stems of the bearing words of a title, to compare with a purpose's. */
export const purposeStems = (text: string): string[] =>
  stemsOf(readWords(text).filter((word) => word.text.length >= (word.capital ? 3 : 5) && !emptyPurpose.has(word.text)));

/** Words that bear a purpose: names, and long words that do not stand in every purpose. */
function purposeIn(words: readonly Word[], text: string): Word[] {
  const first = words.findIndex((word) => word.text === "til");
  if (first === -1 || first > 6) return [];
  const bearing: Word[] = [];
  for (let at = first + 1; at < words.length && at - first <= longestPurpose; at++) {
    const word = words[at] as Word;
    if (purposeEnds.has(word.text) && at > first + 1 && !leadsToName(words, at)) break;
    if (at > first + 1 && /[.;]/.test(text.slice((words[at - 1] as Word).end, word.start))) break;
    const long = word.text.length >= (word.capital ? 3 : 5);
    if (long && !emptyPurpose.has(word.text)) bearing.push(word);
  }
  return bearing;
}

/** `hallen i Nord`: the name belongs to the purpose. */
const leadsToName = (words: readonly Word[], at: number): boolean => words[at]?.text === "i" && words[at + 1]?.capital === true;
