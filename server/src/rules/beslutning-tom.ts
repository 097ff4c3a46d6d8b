import { isPostponed } from "../facts/postponed.ts";
import type { PunktFacts, SectionFacts } from "../facts/punkt-facts.ts";
import { isDots } from "../facts/section-body.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { isStandingTitle } from "../syntax/punkt-evidence.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { decisionRoles, recommendationRoles } from "../vocabulary/sections.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";

/** A decision of this meeting that says nothing: no text, only dots, or only who was absent. */
export const beslutningTom: BlockRule = {
  code: "beslutning-tom",
  severity: "information",
  title: { da: "En beslutning er tom", en: "A decision (Beslutning) is empty" },
  page: {
    about:
      "Under beslutningens overskrift står der ingenting, kun prikker, eller – hvor punktet har en indstilling – kun, hvem der var fraværende. Så kan ingen se, hvad der blev besluttet.",
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
      Beslutning
      .
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
    `,
    silent:
      "om dagsordener og dokumenter, der lader de fleste beslutninger stå tomme, om lukkede punkter, andre udvalgs beslutninger, punkter, der er udsat eller udgår, og hvor punktet har beslutningen et andet sted.",
  },
  scope: "block",
  check: ({ punkt, lines, meeting, traits }: BlockContext): readonly Finding[] => {
    if (!punkt || !traits.decides || punkt.closed || !punkt.sections.some(isEmpty)) return [];
    const { sections } = punkt;
    // Below `Indstilling og beslutning` the decision may have a heading of its own.
    const named = sections.some(({ role, own }) => own && role === "decision");
    if (
      sections.some(({ own, body, role }) => own && body === "text" && !(named && role === "recommendation-decision")) ||
      isPostponed(punkt, lines, meeting)
    )
      return [];
    const index = sections.findIndex((section, at) => isEmpty(section) && !goesOnBelow(sections, at));
    const section = sections[index];
    if (!section || (section.body === "absence" && !needsDecision(punkt))) return [];
    return [{ span: spanOf(section, lines), message: messages[section.body] }];
  },
};

const isEmpty = ({ own, body }: SectionFacts): boolean => own && body !== "text";

/**
 * What stands in the next section belongs to this one: committees with their decisions below a bare `Beslutning`, or the
 * recommendation that the decision sends on.
 */
function goesOnBelow(sections: readonly SectionFacts[], at: number): boolean {
  const section = sections[at] as SectionFacts;
  const next = sections[at + 1];
  if (!next || next.body === "empty") return false;
  if (decisionRoles.has(next.role)) return section.committee === null;
  if (!recommendationRoles.has(next.role)) return false;
  return section.role === "recommendation-decision" || sections.slice(0, at).some(({ role }) => recommendationRoles.has(role));
}

/** Below `Meddelelser` who was absent may be all there is to say. */
const needsDecision = ({ title, sections }: PunktFacts): boolean =>
  !isStandingTitle(title.text) && sections.some(({ role, body }) => recommendationRoles.has(role) && body === "text");

/** The dots where there are some, else the heading. */
function spanOf({ heading, lineCount, body }: SectionFacts, lines: Lines): Span {
  for (let line = heading.line + 1; body === "dots" && line < heading.line + lineCount; line++) {
    const { text, start, end } = plainLine(lines.line(line));
    if (isDots(text)) return { line, start, end };
  }
  return { line: heading.line, start: heading.start, end: heading.end };
}

const messages = {
  empty: {
    da: "Beslutningen er tom. Skriv, hvad der blev besluttet, eller »Intet«.",
    en: "The decision is empty. Write what was decided, or “Intet”.",
  },
  dots: {
    da: "Beslutningen består kun af prikker. Skriv, hvad der blev besluttet, eller »Intet«.",
    en: "The decision is nothing but dots. Write what was decided, or “Intet”.",
  },
  absence: {
    da: "Beslutningen siger kun, hvem der var fraværende. Skriv, hvad der blev besluttet.",
    en: "The decision says only who was absent. Write what was decided.",
  },
  text: { da: "", en: "" },
};
