import { decisionWords } from "../vocabulary/beslutninger.ts";
import { repeatableRoles, type SectionRole } from "../vocabulary/sections.ts";
import type { ChosenPunkt } from "./choose-punkter.ts";
import { isStandingTitle, looksLikeTitle } from "./punkt-evidence.ts";
import type { LineMark } from "./scan.ts";

/**
 * Chooses item headings in a file that numbers none. A title is known by what stands below it: a case number or its
 * label, a mark (`Åben`), or a section that begins the order of an item's sections anew; or by the table of contents.
 */
export function chooseUnnumberedPunkter(
  marks: readonly LineMark[],
  from: number,
  inContents: (title: string) => boolean,
  skip: ReadonlySet<number>,
): ChosenPunkt[] {
  const openingRole =
    marks
      .slice(from)
      .map(roleOf)
      .find((role) => role !== null) ?? null;
  const chosen: ChosenPunkt[] = [];
  let seen = new Set<SectionRole>();
  for (let index = from; index < marks.length; index++) {
    const mark = marks[index] as LineMark;
    const role = roleOf(mark);
    if (role) seen.add(role);
    if (skip.has(index) || !mayBeTitle(mark)) continue;
    if (!isTitle(marks, index, { inContents, openingRole, seen, first: chosen.length === 0, skip })) continue;
    const above = index > from && isOpenMark(marks[index - 1]) && !isOpenMark(marks[index + 1]) ? index - 1 : index;
    chosen.push({
      firstIndex: above,
      headingIndex: index,
      titleIndex: index,
      wrapped: [],
      bodyIndex: index + 1,
      candidate: unnumbered(mark),
    });
    seen = new Set();
  }
  return chosen;
}

interface Situation {
  readonly inContents: (title: string) => boolean;
  readonly openingRole: SectionRole | null;
  readonly seen: ReadonlySet<SectionRole>;
  readonly first: boolean;
  readonly skip: ReadonlySet<number>;
}

function isTitle(marks: readonly LineMark[], index: number, { inContents, openingRole, seen, first, skip }: Situation): boolean {
  const mark = marks[index] as LineMark;
  if (inContents(mark.plain.text)) return true;
  let below = index + 1;
  while (below < marks.length && (skip.has(below) || marks[below]?.mark === "chrome")) below++;
  const next = marks[below];
  if (!first && isStandingTitle(mark.plain.text) && standsAlone.test(mark.plain.text)) return true;
  if (!next) return false;
  if (next.sagsnummer || isOpenMark(next)) return true;
  if (isOpenMark(marks[index - 1])) return true;
  const role = roleOf(next);
  if (!role || next.section?.strength === "weak") return false;
  if (first) return true;
  if (mark.plain.text.length < longestStanding && isStandingTitle(mark.plain.text)) return true;
  if (role === openingRole || (seen.has(role) && !repeatableRoles.has(role))) return true;
  return openingRole !== "decision" && [...seen].some((earlier) => rank(earlier) > rank(role));
}

const roleOf = (mark: LineMark): SectionRole | null =>
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
const rank = (role: SectionRole): number =>
  role === "history" || !order.includes(role) ? -1 : role === "summary" ? 0 : role.startsWith("facts") ? 1 : order.indexOf(role);

const isOpenMark = (mark: LineMark | undefined): boolean => mark?.mark === "open" || mark?.mark === "closed";
const headLine = /^(?:Afbud|Fraværende|Deltagere|Medlemmer|Mødedato|Dato|Sted|Mødested|Tidspunkt|Referat|Dagsorden|Mødet)\b/i;

/** A line that nothing numbers is a paragraph when it is longer. */
const longestTitle = 180;
/** `Magistraten indstiller, at` begins a recommendation. */
const recommends = /(?:indstiller|foreslår|anbefaler)(?![\p{L}])/iu;

function mayBeTitle(mark: LineMark): boolean {
  if (mark.section || mark.decision || mark.sagsnummer || mark.mark) return false;
  const { text } = mark.plain;
  return (
    text.length <= longestTitle &&
    looksLikeTitle(text) &&
    !/[:;,]$/.test(text) &&
    !/^(?:[-–•*]|\d{1,3}[.)]\s)/.test(text) &&
    !headLine.test(text) &&
    !decisionWords.test(text) &&
    !recommends.test(text)
  );
}

function unnumbered(mark: LineMark): ChosenPunkt["candidate"] {
  const { text, start } = mark.plain;
  return { form: "unnumbered", number: null, numberStart: start, numberEnd: start, title: text, titleStart: start, closed: false };
}
