import { distance } from "fastest-levenshtein";
import { isRealDate, sameDate } from "../facts/calendar-date.ts";
import type { Meeting } from "../facts/meeting.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { postponedWords } from "../vocabulary/beslutninger.ts";
import { committeeKey } from "../vocabulary/committees.ts";
import { decisionRoles, recommendationRoles } from "../vocabulary/sections.ts";
import { misdatedDecision } from "./misdated-decision.ts";
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
    silent: "om dagsordener, lukkede punkter og punkter, der er udsat eller udgår.",
    fix: "indsætter overskriften, med udvalg og dato hvor dokumentet skriver dem.",
  },
  scope: "block",
  check: ({ punkt, lines, meeting, traits }: BlockContext): readonly Finding[] => {
    if (!punkt || !traits.decides || punkt.closed) return [];
    if (!punkt.sections.some(({ role }) => recommendationRoles.has(role)) || decides(punkt, meeting) || isPostponed(punkt, lines))
      return [];
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

/** A decision heading whose committee is written a letter or three off, on the meeting's day, is still this meeting's. */
const misspelledBy = 3;

function decides(punkt: PunktFacts, meeting: Meeting): boolean {
  if (misdatedDecision(punkt, meeting) !== null) return true;
  return punkt.sections.some(({ role, own, committee, date }) => {
    if (!decisionRoles.has(role)) return false;
    if (own || committee === null || meeting.committee === null) return true;
    const off = distance(committeeKey(committee), committeeKey(meeting.committee));
    // A date that no calendar has says nothing of the day: dato-umulig tells of it.
    if (date !== null && !isRealDate(date)) return off <= misspelledBy;
    return off > 0 && off <= misspelledBy && (date === null || meeting.date === null || sameDate(date, meeting.date));
  });
}

const longestNotice = 200;

/** A short line that says that the item is put off or taken off; not in another committee's decision or the history. */
function isPostponed(punkt: PunktFacts, lines: Lines): boolean {
  const passed = new Set<number>();
  const facts = new Set<number>();
  for (const { role, own, heading, lineCount } of punkt.sections) {
    const set = role === "history" || (role === "decision" && !own) ? passed : role === "attachments" ? null : facts;
    for (let line = heading.line; line < heading.line + lineCount; line++) set?.add(line);
  }
  for (let line = 0; line < punkt.lineCount; line++) {
    const { text } = plainLine(lines.line(line));
    if (passed.has(line) || text.length > longestNotice || !postponedWords.test(text)) continue;
    if (!facts.has(line) || notice.test(text)) return true;
  }
  return false;
}

/** Inside the case text only a line that is nothing but the notice counts. */
const notice = /^(?:Sagen|Punktet|Punkt|Sag|Udsat|Udgår|Udgik)\b.{0,60}$/i;
