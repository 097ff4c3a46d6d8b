import type { PunktFacts } from "../facts/punkt-facts.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { isStandingTitle } from "../syntax/punkt-evidence.ts";
import type { Lines } from "../text/source-text.ts";
import { needsNoRecommendation, titlePrefix } from "../vocabulary/punkter.ts";
import { factsRoles, recommendationRoles, type SectionRole } from "../vocabulary/sections.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";
import { insertSection } from "./section-skeleton.ts";

/** An item with case facts and no Indstilling, in a document whose items have one. */
export const indstillingMangler: BlockRule = {
  code: "indstilling-mangler",
  severity: "warning",
  title: { da: "Et punkt med sagsfremstilling har ingen indstilling", en: "An item with case facts has no recommendation (Indstilling)" },
  page: {
    about: "Et punkt har en sagsfremstilling, og andre punkter i dokumentet har en indstilling, men dette har ingen.",
    bad: `
      Punkt 1: Budget for skolerne
      20/1233
      Sagsfremstilling
      Budgettet er opdateret.
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Beslutning
      Godkendt.
      Punkt 2: Ny cykelsti
      20/1234
      Sagsfremstilling
      Stien er projekteret.
      Beslutning
      Godkendt.
    `,
    good: `
      Punkt 1: Budget for skolerne
      20/1233
      Sagsfremstilling
      Budgettet er opdateret.
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Beslutning
      Godkendt.
      Punkt 2: Ny cykelsti
      20/1234
      Sagsfremstilling
      Stien er projekteret.
      Indstilling
      Direktionen foreslår, at stien anlægges.
      Beslutning
      Godkendt.
    `,
    silent:
      "om lukkede punkter, om orienteringer (Meddelelser, Orientering, Eventuelt, Godkendelse af dagsorden, Underskriftsark …), om punkter, der udgår, hvor indstillingen står som et afsnit for sig (»Direktøren indstiller, at …«), og i dokumenter, hvor intet punkt har en indstilling.",
    fix: "indsætter afsnittet dér, hvor dokumentets andre punkter har det.",
  },
  scope: "block",
  check: ({ punkt, lines, traits }: BlockContext): readonly Finding[] => {
    if (!punkt || !traits.recommends || punkt.closed || punkt.sections.some(({ role }) => recommendationRoles.has(role))) return [];
    if (!hasFacts(punkt, lines) || informs(punkt.title.text) || recommendsInText(punkt, lines) || isWithdrawn(punkt)) return [];
    return [
      {
        span: punkt.title,
        message: {
          da: "Punktet har en sagsfremstilling, men ingen indstilling. Skriv indstillingen, eller gør punktet til en orientering.",
          en: "The item states its case but has no recommendation (Indstilling). Write it, or make the item one for information.",
        },
        fixes: (manner) => [
          {
            title: { da: "Indsæt afsnittet Indstilling", en: "Insert the section Indstilling" },
            edits: [insertSection(punkt, lines, manner, "recommendation", manner.recommendationLead ? [manner.recommendationLead] : [])],
            preferred: true,
          },
        ],
      },
    ];
  },
};

const informs = (title: string): boolean => isStandingTitle(title) || needsNoRecommendation.test(title.replace(titlePrefix, ""));

function hasFacts(punkt: PunktFacts, lines: Lines): boolean {
  return punkt.sections.some(({ role, heading, lineCount }) => {
    if (!factsRoles.has(role)) return false;
    for (let line = heading.line + 1; line < heading.line + lineCount; line++) if (lines.line(line).trim() !== "") return true;
    return false;
  });
}

/** `Direktøren for X indstiller, at …` as a paragraph of its own, under another heading. */
const recommending = /^(?:- )?[A-ZÆØÅ][^.!?]{2,90} (?:indstiller|indstilles)(?:[,:;]?$|[,:;]? at\b|[^.!?]{1,80}(?:[,:]$|,? at\b))/;

const recommendsInLine = (line: string): boolean => line.includes("indstille") && recommending.test(plainLine(line).text.slice(0, 200));

/** Sections under whose heading a recommendation may stand; others speak of who recommends to whom. */
const mayRecommend: ReadonlySet<SectionRole> = new Set(["summary", "facts", "facts-economy", "economy", "container", "plan"]);

function recommendsInText(punkt: PunktFacts, lines: Lines): boolean {
  const preamble = { from: punkt.headingLine + 1, to: punkt.sections[0]?.heading.line ?? punkt.lineCount };
  const sections = punkt.sections
    .filter(({ role }) => mayRecommend.has(role))
    .map(({ heading, lineCount }) => ({ from: heading.line + 1, to: heading.line + lineCount }));
  return [preamble, ...sections].some(({ from, to }) => {
    for (let line = from; line < to; line++) if (recommendsInLine(lines.line(line))) return true;
    return false;
  });
}

/** An item that has been taken off the agenda need not be finished. */
const withdrawn = /\b(?:udgår|udgik|udgået|taget af dagsorden|tages af dagsorden|trukket|bortfald)/i;

const isWithdrawn = ({ decision }: PunktFacts): boolean => decision !== null && decision.text.length < 160 && withdrawn.test(decision.text);
