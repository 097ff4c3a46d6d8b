import { sameDate } from "../facts/calendar-date.ts";
import { linesOfOthers } from "../facts/lines-of-others.ts";
import type { Meeting } from "../facts/meeting.ts";
import { isCommittee, mistypedDecision } from "../facts/mistyped-decision.ts";
import { isPostponed } from "../facts/postponed.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { matchDecisionHeading } from "../syntax/decision-heading.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { committeeWords } from "../vocabulary/committees.ts";
import { decisionRoles, recommendationRoles, type SectionRole } from "../vocabulary/sections.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";
import { insertSection } from "./section-skeleton.ts";

/** An item with an Indstilling and no decision of this meeting's committee. */
export const beslutningMangler: BlockRule = {
  code: "beslutning-mangler",
  severity: "warning",
  title: {
    da: "Et punkt med indstilling har ingen beslutning fra dette møde",
    en: "An item with a recommendation has no decision (Beslutning) of this meeting",
  },
  page: {
    about: "Et punkt har en indstilling, men ingen beslutning fra mødets eget udvalg. Andre udvalgs beslutninger tæller ikke.",
    bad: `
      Punkt 1: Budget for skolerne
      20/1233
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Beslutning
      Godkendt.
      Punkt 2: Ny cykelsti
      20/1234
      Indstilling
      Direktionen foreslår, at stien anlægges.
      Bilag
      Plan.pdf
    `,
    good: `
      Punkt 1: Budget for skolerne
      20/1233
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Beslutning
      Godkendt.
      Punkt 2: Ny cykelsti
      20/1234
      Indstilling
      Direktionen foreslår, at stien anlægges.
      Beslutning
      Godkendt.
      Bilag
      Plan.pdf
    `,
    silent:
      "om dagsordener, lukkede punkter og punkter, der er udsat eller udgår, og hvor beslutningen står uden sin overskrift (»Godkendt.«).",
    fix: "indsætter overskriften, med udvalg og dato hvor dokumentet skriver dem.",
  },
  scope: "block",
  check: ({ punkt, lines, meeting, traits }: BlockContext): readonly Finding[] => {
    if (!punkt || !traits.decides || punkt.closed) return [];
    if (!punkt.sections.some(({ role }) => recommendationRoles.has(role))) return [];
    if (decides(punkt, lines, meeting, traits.shortHeadings) || isPostponed(punkt, lines, meeting)) return [];
    const who = meeting.committee;
    return [
      {
        span: punkt.title,
        message: {
          da: `Punktet har en indstilling, men ingen beslutning${who ? ` fra ${who}` : ""}. Skriv beslutningen, eller at punktet er udsat eller udgår.`,
          en: `The item has a recommendation (Indstilling) but no decision${who ? ` of ${who}` : ""}. Write the decision, or that the item is put off.`,
        },
        fixes: (manner) => [
          {
            title: { da: "Indsæt afsnittet Beslutning", en: "Insert the section Beslutning" },
            edits: [insertSection(punkt, lines, manner, "decision", [])],
            preferred: true,
          },
        ],
      },
    ];
  },
};

function decides(punkt: PunktFacts, lines: Lines, meeting: Meeting, shortHeadings: boolean): boolean {
  const own = punkt.sections.some(({ role, own, committee, date }) => {
    // Below `Indstilling og beslutning` this document's decisions have headings of their own.
    if (!decisionRoles.has(role) || (shortHeadings && role === "recommendation-decision")) return false;
    if (own || committee === null || meeting.committee === null) return true;
    return isCommittee(committee, meeting.committee) && (date === null || meeting.date === null || sameDate(date, meeting.date));
  });
  // A heading whose date is a slip is told of as such.
  if (own || mistypedDecision(punkt, lines, meeting, shortHeadings) !== null || decidesInText(punkt, lines, meeting)) return true;
  return meeting.date === null && decidesOnSomeDay(punkt, lines, meeting);
}

/** Where it is not known when the committee met, any of its decisions may be this meeting's. */
function decidesOnSomeDay({ headingLine, lineCount }: PunktFacts, lines: Lines, { committee }: Meeting): boolean {
  for (let line = headingLine + 1; line < lineCount; line++) {
    const match = matchDecisionHeading(plainLine(lines.line(line)));
    if (match && (committee === null || isCommittee(match.committee.text, committee))) return true;
  }
  return false;
}

/** `Økonomiudvalgets beslutning`, `Beslutning i udvalget`: headings that name no date, and are in no table. */
const undated =
  /^(?:(.{3,90}?)s (?:beslutning|vedtagelse|afgørelse)|(?:Beslutning|Vedtagelse|Afgørelse)(?![\p{L}])(?: (?:i|fra|af|for|på mødet))?(.{0,90}?)):?$/iu;

/** Text behind `Beslutning:` on one line, or a line of nothing but a decision at the end of the recommendation. */
const onOneLine = /^(?:Beslutning|Vedtagelse|Vedtaget|Besluttet)\b ?[:–-]? ?\S/i;
const decidedLine = /^(?:Indstillingen (?:blev )?)?(?:Godkendt|Tiltrådt|Vedtaget|Anbefalet|Anbefales|Taget til efterretning)\b[^?]{0,80}$/;

/** Sections that speak of what others have decided. */
const ofOthers: ReadonlySet<SectionRole> = new Set(["history", "route", "attachments", "hearing"]);

function decidesInText(punkt: PunktFacts, lines: Lines, meeting: Meeting): boolean {
  const foreign = linesOfOthers(punkt, lines, meeting);
  const { committee } = meeting;
  const passed = punkt.sections.filter(({ role }) => ofOthers.has(role) || role === "decision");
  return Array.from({ length: punkt.lineCount }, (_, line) => line).some((line) => {
    if (
      line <= punkt.headingLine ||
      foreign.has(line) ||
      passed.some(({ heading, lineCount }) => line >= heading.line && line < heading.line + lineCount)
    )
      return false;
    const { text } = plainLine(lines.line(line));
    if (text.length < 6 || text.length > longestHeading) return false;
    const heading = undated.exec(text);
    if (!heading) return onOneLine.test(text) || decidedLine.test(text);
    const who = (heading[1] ?? heading[2] ?? "").trim();
    return committee === null || !committeeWords.test(who) || isCommittee(who, committee) || isCommittee(`${who}s`, committee);
  });
}

const longestHeading = 120;
