import { isOneSlip } from "../text/one-slip.ts";
import { nameParticles, noPerson, officialTitle, partyForm, politicalTitles } from "../vocabulary/people.ts";

/** A person's name in a text; columns are of the text. */
export interface WrittenName {
  /** Without title and party. */
  readonly name: string;
  /** What stands in the parenthesis behind it (`V`, `UP2`, `Løsgænger`), or null. */
  readonly party: string | null;
  /** An official's title stands in front: no member. */
  readonly official: boolean;
  /** From the name to its party's parenthesis. */
  readonly start: number;
  readonly end: number;
}

/** A full stop belongs to an initial and to a few short forms; behind other words it ends the sentence. */
const word = "(?:(?:Chr|Th|Kr|Fr|Joh)\\.|(?:\\p{Lu}\\.){1,3}|\\p{Lu}[\\p{L}'’´-]{0,40})";
/** A name, and behind it its party; titles in front count as part of the name here. */
export const namePattern = `${word}(?: (?:(?:${nameParticles}) ){0,2}${word}){0,6}`;
const partyPattern = ",? ?\\(([^()]{0,30})\\)";
const names = new RegExp(`(?<![\\p{L}\\p{N}])(${namePattern})(?:${partyPattern})?`, "gu");

/** `Anne Holm, centerchef`. */
const titleBehind = /^,? \(?(\p{L}{3,30})/u;

/** The names of people in a text, from left to right. A word alone is taken for one only where `lone` is set. */
export function readNames(text: string, lone = false): WrittenName[] {
  const found: WrittenName[] = [];
  let officialBefore = false;
  for (const { 0: all, 1: raw = "", 2: parenthesis, index } of text.matchAll(names)) {
    const { name, offset, official } = withoutTitles(raw);
    const words = name.split(" ");
    const before = text.slice(Math.max(0, index - 30), index).trimEnd();
    const behind = titleBehind.exec(text.slice(index + raw.length, index + raw.length + 40))?.[1] ?? "";
    const isOfficial =
      official || officialBefore || officialTitle.test(before.slice(before.lastIndexOf(" ") + 1)) || officialTitle.test(behind);
    officialBefore = name === "" && official;
    if (name === "" || (words.length < 2 && !lone) || words.some((part) => noPerson.test(part.replace(/[-.]$/, "")))) continue;
    if (name.endsWith("-")) continue;
    const party = parenthesis !== undefined && partyForm.test(parenthesis) ? parenthesis.trim() : null;
    const start = index + offset;
    found.push({ name, party, official: isOfficial, start, end: party === null ? start + name.length : index + all.length });
  }
  return found;
}

/** `Borgmester Anne Holm.` is `Anne Holm`. */
function withoutTitles(raw: string): { readonly name: string; readonly offset: number; readonly official: boolean } {
  let offset = 0;
  let official = false;
  for (const part of raw.split(" ")) {
    const isOfficial = officialTitle.test(part);
    if (!isOfficial && !politicalTitles.has(part.toLowerCase())) break;
    official ||= isOfficial;
    offset += part.length + 1;
  }
  return { name: raw.slice(offset), offset, official };
}

const parts = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/(?<!a)\p{M}/giu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/aa/g, "å")
    .split(/[\s.\-–'’´]+/)
    .filter((part) => part !== "");

/**
 * Whether two names may be the same person's: every part of the shorter one stands in the longer one, in order, as it is,
 * as an initial, or with a slip in it (scans); `Hans J. Kirk` is `Hans-Jørgen Kirk`, `Pia Holm` is `Pia Nygård Holm`.
 */
export function maySamePerson(a: string, b: string): boolean {
  const first = parts(a);
  const second = parts(b);
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 0) return false;
  let at = 0;
  for (const part of short) {
    while (at < long.length && !samePart(part, long[at] as string)) at++;
    if (at === long.length) return startAndEndAgree(first, second);
    at++;
  }
  return true;
}

const startAndEndAgree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && b.length > 1 && samePart(a[0] ?? "", b[0] ?? "") && samePart(a.at(-1) ?? "", b.at(-1) ?? "");

const longEnough = 4;

/** The same, an initial, one slip apart, or a short form (`Kris` for `Kristine`). */
function samePart(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  if (Math.min(a.length, b.length) < longEnough) return Math.min(a.length, b.length) === 3 && isOneSlip(a, b);
  return a.startsWith(b) || b.startsWith(a) || isOneSlip(a, b);
}
