import { decisionWords } from "../vocabulary/beslutninger.ts";
import { isClosedTitle, standingTitles, titlePrefix } from "../vocabulary/punkter.ts";
import { comparable } from "./plain-line.ts";
import type { PunktCandidate } from "./punkt-candidate.ts";
import type { LineMark } from "./scan.ts";
import type { PunktForm } from "./tree.ts";

/** What stands below a line, as far as it shows that the line is an item's heading. */
export interface Evidence {
  /** 3: a case number; 2: an open mark, or a section that opens an item; 1: another section, or the next item. */
  readonly weight: 0 | 1 | 2 | 3;
  /** Index of the first mark behind the heading's own lines (wrapped or repeated title). */
  readonly bodyIndex: number;
  /** Indices of the lines that go on with a wrapped title. */
  readonly wrapped: readonly number[];
  /** What shows the item is a decision's heading: that opens an item only in a file whose items begin with it. */
  readonly decisionBelow: boolean;
  /** The line right below names the group of items that this one belongs to. */
  readonly groupBelow: boolean;
}

const maxSteps = 9;
const itemLabel =
  /^(?:Fraværende|Afbud|Sagsbehandler|Sagsansvarlig|Sagsinitialer|Initialer|Dok\.? ?nr|Dokumentnr|Forvaltning|Afdeling|Center|Ansvarlig)\b.{0,100}$/i;
const openingRoles = new Set(["summary", "facts", "facts-economy", "container", "recommendation", "recommendation-decision"]);

/** Looks down from line `index`, over a title that is wrapped or repeated, to what shows an item. */
export function evidenceBelow(
  marks: readonly LineMark[],
  index: number,
  title: string,
  number: number | null,
  form: PunktForm,
  skip: ReadonlySet<number>,
  inContents: (title: string) => boolean,
): Evidence {
  const wrapped: number[] = [];
  let bodyIndex = index + 1;
  let afterRepeats = index + 1;
  let whole = title;
  const groupBelow = marks[index + 1]?.mark === "group";
  for (let at = index + 1, steps = 0; at < marks.length && steps < maxSteps; at++, steps++) {
    const mark = marks[at] as LineMark;
    if (skip.has(at) || mark.mark === "chrome" || mark.mark === "group") continue;
    const weight = weightOf(mark, number, form);
    if (weight !== null) return { weight, bodyIndex, wrapped, decisionBelow: opensDecision(mark), groupBelow };
    if (repeats(mark, marks[at + 1], title, number, form)) {
      bodyIndex = at + 1;
      if (wrapped.length === 0) afterRepeats = at + 1;
      continue;
    }
    if (itemLabel.test(mark.plain.text)) continue;
    if (wrapped.length < 3 && (continues(marks[at - 1] as LineMark, mark, whole) || inContents(`${whole} ${mark.plain.text}`))) {
      wrapped.push(at);
      whole += ` ${mark.plain.text}`;
      bodyIndex = at + 1;
      continue;
    }
    break;
  }
  return { weight: 0, bodyIndex: afterRepeats, wrapped: [], decisionBelow: false, groupBelow };
}

export const opensDecision = ({ decision, section }: LineMark): boolean =>
  (decision !== null && !decision.ambiguous) || (section?.role === "decision" && section.strength === "strong");

function weightOf(mark: LineMark, number: number | null, form: PunktForm): 0 | 1 | 2 | 3 | null {
  if (mark.mark === "open" || mark.mark === "closed") return 2;
  if (mark.section) return openingRoles.has(mark.section.role) && mark.section.strength === "strong" ? 2 : 1;
  if (mark.decision) return 1;
  const { punkt } = mark;
  if (punkt && punkt.form === form && number !== null && punkt.number === number + 1) return 1;
  if (mark.sagsnummer && !(punkt && punkt.form === form && form === "case-prefix")) return 3;
  return null;
}

/** `Pkt. 42` and the title stand again below `Pkt. 42 T`; with the title behind it the number may be another, by a slip. */
function repeats(mark: LineMark, next: LineMark | undefined, title: string, number: number | null, form: PunktForm): boolean {
  if (sameTitle(mark.plain.text, title)) return true;
  const { punkt } = mark;
  if (!punkt || punkt.form !== form) return false;
  if (punkt.number !== number) return punkt.title === "" && next !== undefined && sameTitle(next.plain.text, title);
  return punkt.title === "" || sameTitle(punkt.title, title);
}

/** Hardly any two lines begin with the same letter and are as long: only those are compared in full. */
function sameTitle(a: string, b: string): boolean {
  if (b === "" || Math.abs(a.length - b.length) > mostDifferent || a.charAt(0).toLowerCase() !== b.charAt(0).toLowerCase()) return false;
  return comparable(a) === comparable(b);
}

/** The same title may be written with more blanks or dots, hardly with more than these. */
const mostDifferent = 20;

/**
 * A wrapped title: the line above is long, this one is no sentence and stands directly below; or behind one blank line,
 * as in text that has them everywhere, where a small letter shows that it goes on. A dash at the end promises more.
 */
function continues(above: LineMark, mark: LineMark, title: string): boolean {
  const { text } = mark.plain;
  const gap = mark.line - above.line;
  if (gap > 2 || (gap === 2 && !/^[a-zæøå]/.test(text))) return false;
  if (/ [-–]$/.test(title)) return text.length <= 120;
  if (title.length < 45 || above.plain.text.length < 45) return false;
  return text.length <= Math.max(120, above.plain.text.length + 20) && !/[.:;]$/.test(text);
}

/** A full stop before another sentence; not that of an abbreviation. */
const sentenceEnd = /[^ ]{2}(?<!\b(?:nr|pr|ca|jf|vedr|evt))\. [A-ZÆØÅ]/;

/** A title as items have it: no sentence, no point of a recommendation or decision. */
export function looksLikeTitle(title: string): boolean {
  if (title.length === 0 || title.length > 260) return false;
  if (/^[a-zæøå]/.test(title) && !/^[a-zæøå]{1,3}[-A-ZÆØÅ]/.test(title)) return false;
  if (/^at /i.test(title) || (decisionWords.test(title) && !isStandingTitle(title))) return false;
  if (title.endsWith(".")) return !sentenceEnd.test(title) && !sentenceTail.test(title.slice(-longestTail));
  return !title.endsWith(";") && !title.endsWith(",");
}

/** A full stop behind a dozen letters, and not that of an abbreviation. */
const sentenceTail = /[^.]{12}(?<!m\.?v|mv|m\.m|evt|pkt|nr|etc|osv|inkl|kr)\.$/;
const longestTail = 20;

const standing = new Map<string, string[]>();
for (const title of standingTitles) {
  const word = title.toLowerCase();
  standing.set(word.charAt(0), [...(standing.get(word.charAt(0)) ?? []), word]);
}
const longestStanding = Math.max(...standingTitles.map((title) => title.length));

/** A title that every meeting has, or one that says it is closed: an item on its number alone. */
export function isStandingTitle(title: string): boolean {
  if (isClosedTitle(title)) return true;
  const bare = title
    .replace(titlePrefix, "")
    .slice(0, longestStanding + 2)
    .toLowerCase();
  return (standing.get(bare.charAt(0)) ?? []).some((word) => bare.startsWith(word) && !/^[\p{L}\d]/u.test(bare.slice(word.length)));
}

/** What a title's words say for or against its being an item's; each worked out when it is first asked for. */
export class TitleKind {
  readonly #title: string;
  #looksLikeTitle: boolean | null = null;
  #standing: boolean | null = null;

  constructor(title: string) {
    this.#title = title;
  }

  get looksLikeTitle(): boolean {
    this.#looksLikeTitle ??= looksLikeTitle(this.#title);
    return this.#looksLikeTitle;
  }

  get standing(): boolean {
    this.#standing ??= isStandingTitle(this.#title);
    return this.#standing;
  }

  get closed(): boolean {
    return isClosedTitle(this.#title);
  }

  /** It ends as a sentence does. */
  get stops(): boolean {
    return this.#title.endsWith(".");
  }

  /** `Punkt 2: Godkendt.` inside a decision speaks of the recommendation's point. */
  get decisionLike(): boolean {
    return !this.looksLikeTitle || this.stops;
  }
}

const weakForms: ReadonlySet<PunktForm> = new Set(["dot", "bare", "colon", "glued"]);

/** The candidate's form names the item by a word or sign: it is hardly anything else. */
export function isStrongForm(candidate: PunktCandidate): boolean {
  return !weakForms.has(candidate.form);
}
