import type { Steps } from "../text/steps.ts";
import { decisionWords } from "../vocabulary/beslutninger.ts";
import { repeatableRoles, type SectionRole } from "../vocabulary/sections.ts";
import type { ChosenPunkt } from "./choose-punkter.ts";
import { isStandingTitle, looksLikeTitle } from "./punkt-evidence.ts";
import type { LineMark } from "./scan.ts";

/**
 * Chooses item headings in a file that numbers none. A title is known by what stands below it: a case number or its
 * label, a mark (`Åben`), or a section that begins the order of an item's sections anew; or by the table of contents.
 */
export function* chooseUnnumberedPunkter(
  marks: readonly LineMark[],
  from: number,
  inContents: (title: string) => boolean,
  skip: ReadonlySet<number>,
): Steps<ChosenPunkt[]> {
  const openingRole = firstRole(marks, from);
  const chosen: ChosenPunkt[] = [];
  let seen = new Set<SectionRole>();
  let headings = new Set<string>();
  for (let index = from; index < marks.length; index++) {
    if ((index - from) % marksBetweenPauses === marksBetweenPauses - 1) yield;
    const mark = marks[index] as LineMark;
    const role = roleOf(mark);
    if (role) seen.add(role);
    if (role) headings.add(headingKey(mark));
    const signs = skip.has(index) ? null : readTitleSigns(marks, index, from, inContents, skip);
    if (!signs || !isTitle(signs, { openingRole, seen, headings, first: chosen.length === 0 })) continue;
    const above = signs.openAbove && !signs.openNext ? index - 1 : index;
    chosen.push({ ...titleAlone(marks, index), firstIndex: above });
    seen = new Set();
    headings = new Set();
  }
  return chosen;
}

/** An item whose heading is its title and nothing else. */
export const titleAlone = (marks: readonly LineMark[], index: number): ChosenPunkt => ({
  firstIndex: index,
  headingIndex: index,
  titleIndex: index,
  wrapped: [],
  bodyIndex: index + 1,
  candidate: unnumbered(marks[index] as LineMark),
});

const marksBetweenPauses = 1000;

function firstRole(marks: readonly LineMark[], from: number): SectionRole | null {
  for (let index = from; index < marks.length; index++) {
    const role = roleOf(marks[index] as LineMark);
    if (role !== null) return role;
  }
  return null;
}

/** What the words of a line, and the lines right above and below it, say for its being a title. */
export interface TitleSigns {
  readonly inContents: boolean;
  /** `Eventuelt` and the like: with `alone` hardly ever anything else. */
  readonly standing: boolean;
  readonly alone: boolean;
  readonly short: boolean;
  /** A mark (`Åben`) stands above it, or directly below. */
  readonly openAbove: boolean;
  readonly openNext: boolean;
  /** What stands below, page heads left out: nothing; a case number or a mark; a section of a role, surely or perhaps. */
  readonly below: "nothing" | "number" | "other" | "weak" | SectionRole;
  /** The heading below, where a section's stands there. */
  readonly headingBelow: string;
}

/** Null for a line that cannot be a title. */
export function readTitleSigns(
  marks: readonly LineMark[],
  index: number,
  from: number,
  inContents: (title: string) => boolean,
  skip: ReadonlySet<number>,
): TitleSigns | null {
  const mark = marks[index] as LineMark;
  if (!mayBeTitle(mark)) return null;
  const { text } = mark.plain;
  const known = inContents(text);
  const standing = isStandingTitle(text);
  const openAbove = index > from && isOpenMark(marks[index - 1]);
  const next = markBelow(marks, index, skip);
  const below = kindOf(next);
  const sure = known || standing || openAbove || below === "number";
  if (!sure && (isText(text) || holdsText(marks[index - 1]))) return null;
  return {
    inContents: known,
    standing,
    alone: standsAlone.test(text),
    short: text.length < longestStanding,
    openAbove,
    openNext: isOpenMark(marks[index + 1]),
    below,
    headingBelow: next && roleOf(next) ? headingKey(next) : "",
  };
}

/** What names a section: `Problemstilling` and `Løsning` are two, of one role. */
export const headingKey = (mark: LineMark): string => mark.section?.key ?? "decision";

function markBelow(marks: readonly LineMark[], index: number, skip: ReadonlySet<number>): LineMark | undefined {
  let below = index + 1;
  while (below < marks.length && (skip.has(below) || marks[below]?.mark === "chrome")) below++;
  return marks[below];
}

function kindOf(next: LineMark | undefined): TitleSigns["below"] {
  if (!next) return "nothing";
  if (next.sagsnummer || isOpenMark(next)) return "number";
  if (next.section?.strength === "weak") return "weak";
  if (next.section && goesOn.test(next.section.key)) return "other";
  return roleOf(next) ?? "other";
}

/** Headings that go on with what another section began: no item begins with them. */
const goesOn = /^(?:løsning|supplerende|yderligere|uddybende|alternativ|ændret|revideret)/;

interface Situation {
  readonly openingRole: SectionRole | null;
  /** Roles of the sections since the last title. */
  readonly seen: ReadonlySet<SectionRole>;
  readonly headings: ReadonlySet<string>;
  readonly first: boolean;
}

function isTitle(
  { inContents, standing, alone, short, openAbove, below, headingBelow }: TitleSigns,
  { openingRole, seen, headings, first }: Situation,
): boolean {
  if (inContents || (!first && standing && alone)) return true;
  if (below === "nothing") return false;
  if (below === "number" || openAbove) return true;
  if (below === "other" || below === "weak") return false;
  if (first || (short && standing)) return true;
  if (below === openingRole || (headings.has(headingBelow) && !repeatableRoles.has(below))) return true;
  // Attachments stand before the recommendation in some files: they tell nothing of the order.
  const ordered = openingRole !== "decision" && (rank(openingRole) < firstLater || seen.has("decision"));
  return ordered && [...seen].some((earlier) => earlier !== "attachments" && rank(earlier) > rank(below));
}

export const roleOf = (mark: LineMark): SectionRole | null =>
  mark.decision && !mark.decision.ambiguous ? "decision" : mark.section?.strength === "strong" ? mark.section.role : null;

/** Standing titles that are hardly ever anything else when they are the whole line. */
const standsAlone = /^(?:Eventuelt|Meddelelser|Spørgetid|Underskrifts\p{L}{2,6}|Godkendelse af dagsorden(?:en)?)$/iu;

/** A standing title (`Eventuelt`) needs no more than a section below; longer lines may begin like one by chance. */
const longestStanding = 40;

/** The order in which an item's sections usually stand, where the decision is not first. */
const order: readonly SectionRole[] = [
  "summary",
  "facts",
  "facts-economy",
  "recommendation",
  "recommendation-decision",
  "decision",
  "attachments",
];
const rank = (role: SectionRole | null): number =>
  role === null || role === "history" || !order.includes(role)
    ? -1
    : role === "summary"
      ? 0
      : role.startsWith("facts")
        ? 1
        : order.indexOf(role);
/** Items that begin with a recommendation keep no order that is known, but for the decision that ends them. */
const firstLater = order.indexOf("recommendation");

const isOpenMark = (mark: LineMark | undefined): boolean => mark?.mark === "open" || mark?.mark === "closed";
const headLine =
  /^(?:Afbud|Fraværende|Deltagere|Medlemmer|Mødedato|Dato|Sted|Mødested|Tidspunkt|Referat|Dagsorden|Mødet|Sagen afgøres|J\.? ?nr|Sagsbehandler|Udskriv)(?![\p{L}])/iu;

/** `Økonomiudvalget`, `Teknik- og Miljøudvalget, Byrådet`: who decides, not what about. */
const bodiesOnly =
  /^(?:[A-ZÆØÅ][\p{L}-]{0,40}(?:udvalg(?:et)?|bestyrelsen?|[Bb]yråd(?:et)?|rådet)(?:,? (?:og )?|\.?$)|(?:[A-ZÆØÅ][\p{L}-]{0,30}-,? (?:og )?)){1,6}$/u;

/** `Rådhuset, lokale 3, Store Torv 20, 2635 Ishøj`: where the meeting is held. */
const address = /^[^,]*,.*\b\d{4} \p{Lu}|^\d{4} \p{Lu}\p{Ll}+$|^(?:Rådhuset|Byrådssalen|Mødelokale|Lokale)(?![\p{L}])/u;

/** A sentence begins so; a title does not. */
const sentenceStart = /^(?:I alt|Der|Det|De|Denne|Dette|Disse|Efter|Ifølge|Herudover|Derudover|Jf\.|Se) /;

/** A row of a table: a cell with a number behind its label, or a total (`I alt 510.000 kr.`). */
const tableRow = /\t[-–−]? ?\d|^(?:I ?alt|Total|Sum)[\s:]{1,3}[-–−]?\d/i;

/** A line that nothing numbers is a paragraph when it is longer. */
const longestTitle = 180;
/** Shorter ones are abbreviations and answers (`KF`, `Nej`). */
const shortestTitle = 4;
/** `Magistraten indstiller, at` begins a recommendation. */
const recommends = /(?:indstiller|foreslår|anbefaler)(?![\p{L}])/iu;

function mayBeTitle(mark: LineMark): boolean {
  if (mark.section || mark.decision || mark.sagsnummer || mark.mark) return false;
  const { text } = mark.plain;
  return (
    text.length <= longestTitle &&
    text.length >= shortestTitle &&
    !(text.endsWith(".") && !/(?:m\.v|mv|m\.m|evt|etc|osv|kr|pkt|nr)\.$/i.test(text)) &&
    looksLikeTitle(text) &&
    !/[:;,]$/.test(text) &&
    !/^(?:[-–•*(|]|\d{1,3}[.)]\s|Bilag \d)/.test(text) &&
    !sentenceStart.test(text) &&
    !tableRow.test(text) &&
    !bodiesOnly.test(text) &&
    !address.test(text) &&
    !headLine.test(text) &&
    !decisionWords.test(text) &&
    !recommends.test(text)
  );
}

/** A sentence, an address, a line of a table: no title, whatever stands below. */
const isText = (text: string): boolean =>
  (text.endsWith(".") && !/(?:m\.?v|m\.m|evt|mm)\.$/i.test(text)) || /, \d{4} [A-ZÆØÅ]\p{L}+$/u.test(text) || /^[|(]/.test(text);

/** Headings that never stand empty, or whose text is one line (`Sagen afgøres i` / `Byrådet`): what stands below is theirs. */
const textRoles: ReadonlySet<SectionRole> = new Set([
  "summary",
  "facts",
  "facts-economy",
  "economy",
  "law",
  "route",
  "recommendation",
  "plan",
  "hearing",
  "communication",
]);

const holdsText = (above: LineMark | undefined): boolean =>
  above?.section?.strength === "strong" && above.section.gluedAt === null && textRoles.has(above.section.role);

function unnumbered(mark: LineMark): ChosenPunkt["candidate"] {
  const { text, start } = mark.plain;
  return { form: "unnumbered", number: null, numberStart: start, numberEnd: start, title: text, titleStart: start, closed: false };
}
