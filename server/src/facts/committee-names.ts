import { isLetter } from "../text/characters.ts";

/** A committee (udvalg) that a line names. Columns are UTF-16. */
export interface CommitteeName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Initials such as `ØU`. */
  readonly abbreviated: boolean;
  /**
   * Where the name begins if the words in front belong to it (`Kultur og Fritidsudvalget`), or null: whether they do, only
   * one who knows the committees can tell.
   */
  readonly widerStart: number | null;
}

const bodies = "udvalg(?:et)?|bestyrelse(?:n)?|(?<!om)råd(?:et)?|repræsentation(?:en)?|nævn(?:et)?|kommission(?:en)?|magistrat(?:en)?";
/** One word that names a committee; `Udvalget` and `rådet` alone name none. */
const oneWord = new RegExp(`^(?:\\p{L}{2,40})(?:${bodies})s?$|^magistraten?s?$`, "iu");
const initials = /^[A-ZÆØÅ]{2,6}$/;

const body = /udvalg|bestyrelse|råd|repræsentation|nævn|kommission|magistrat/i;
const twoCapitals = /[A-ZÆØÅ]{2}/;

/** The quick way past the lines that name no committee. */
export const mayNameCommittee = (line: string): boolean => body.test(line) || twoCapitals.test(line);

const longestName = 130;

/** The committee whose name ends at column `end`, or null. */
export function committeeBefore(line: string, end: number): CommitteeName | null {
  const last = wordEndingAt(line, end);
  if (last === null) return null;
  // In `UDVALGET FOR BØRN OG UNGE` the last word is no abbreviation.
  if (initials.test(last.text)) return udvalgFor(line, end) ?? { ...last, end, abbreviated: true, widerStart: null };
  if (!oneWord.test(last.text)) return udvalgFor(line, end);
  let start = last.start;
  // `Børne-, Unge- og Skoleudvalget`: parts that end in a hyphen belong to the name.
  for (let parts = 0; parts < 6; parts++) {
    const part = partBefore(line, start);
    if (part === null) break;
    start = part;
  }
  return { start, end, text: line.slice(start, end), abbreviated: false, widerStart: widerStart(line, start) };
}

/** The committee whose name begins at column `start`, or null. */
export function committeeAt(line: string, start: number): CommitteeName | null {
  const words = line.slice(start, start + longestName);
  let end = 0;
  for (let count = 0; count < 12 && end < words.length; count++) {
    const word = /^[^ ,.:;()]{1,60}/.exec(words.slice(end))?.[0] ?? "";
    if (word === "") return null;
    const wordEnd = start + end + word.length;
    const found = committeeBefore(line, wordEnd);
    if (found !== null && (found.start === start || found.widerStart === start)) {
      return found.start === start ? found : { ...found, start, text: line.slice(start, wordEnd), widerStart: null };
    }
    const gap = /^,? /.exec(words.slice(end + word.length))?.[0];
    if (gap === undefined) return null;
    end += word.length + gap.length;
  }
  return null;
}

interface Word {
  readonly start: number;
  readonly text: string;
}

function wordEndingAt(line: string, end: number): Word | null {
  let start = end;
  while (start > 0 && end - start <= 60 && isLetter(line.charCodeAt(start - 1))) start--;
  // `17, stk. 4-udvalget`, `§17-udvalget`: no name by itself.
  if (start === end || "-/§".includes(line.charAt(start - 1) || " ") || end - start > 60) return null;
  return { start, text: line.slice(start, end) };
}

const hyphenated = /(?:^|[ (])(\p{L}{2,40}-(?:,| og| &| samt|, og)? )$/iu;

function partBefore(line: string, start: number): number | null {
  const from = Math.max(0, start - 60);
  const match = hyphenated.exec(line.slice(from, start));
  return match === null ? null : start - (match[1] ?? "").length;
}

const joined = /(?:^|[ (])((?:\p{Lu}\p{L}{1,40}(?:, | & | og )){1,4})$/u;

/** `Kultur & Fritidsudvalget`, `Kultur, Fritid og Idrætsudvalget`; a list of committees is none. */
function widerStart(line: string, start: number): number | null {
  const from = Math.max(0, start - 110);
  const match = joined.exec(line.slice(from, start));
  const words = match?.[1] ?? "";
  if (words === "" || words.split(/, | & | og /).some((word) => oneWord.test(word))) return null;
  return start - words.length;
}

/** What a committee is for: words with a capital, or nouns without one (`teknik og miljø`); a verb behind them ends the name. */
const forWhat = new RegExp(
  "(?:^|[^\\p{L}])([Uu](?:dvalg(?:et)?|DVALG(?:ET)?) (?:for|vedr\\.|vedrørende|FOR) (?:" +
    "\\p{Lu}[\\p{L}-]{0,40}(?:(?:, | & |,? og | OG |,? samt | )\\p{Lu}[\\p{L}-]{0,40}){0,8}" +
    "|\\p{Ll}[\\p{L}-]{1,40}(?:, \\p{Ll}[\\p{L}-]{1,40}){0,4}(?:,? og \\p{Ll}[\\p{L}-]{1,40})?))$",
  "u",
);

const anyUdvalg = /dvalg|DVALG/;

/** `Udvalget for Børn og Unge`. */
function udvalgFor(line: string, end: number): CommitteeName | null {
  const from = Math.max(0, end - longestName);
  const head = line.slice(from, end);
  if (!anyUdvalg.test(head)) return null;
  // From the last `udvalg… for` on: the words behind it are the name's.
  const lower = head.toLowerCase();
  const at = Math.max(...["dvalget for ", "dvalg for ", "dvalget vedr"].map((words) => lower.lastIndexOf(words)));
  if (at < 1) return null;
  const match = forWhat.exec(head.slice(Math.max(0, at - 2)));
  if (match === null) return null;
  const text = match[1] ?? "";
  return { start: end - text.length, end, text, abbreviated: false, widerStart: null };
}
