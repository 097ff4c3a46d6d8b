import { isPostponed } from "../facts/postponed.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { isStandingTitle } from "../syntax/punkt-evidence.ts";
import type { Lines } from "../text/source-text.ts";
import { informationWords, needsNoRecommendation, titlePrefix } from "../vocabulary/punkter.ts";
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
      "om lukkede punkter, om orienteringer, valg og spørgsmål (Meddelelser, Orientering, Eventuelt, Godkendelse af dagsorden, Underskriftsark …), om punkter, der er udsat eller udgår, hvor indstillingen står som et afsnit for sig (»Direktøren indstiller, at …«), og i dokumenter, hvor ingen eller kun få punkter har en indstilling.",
    fix: "indsætter afsnittet dér, hvor dokumentets andre punkter har det.",
  },
  scope: "block",
  check: ({ punkt, lines, meeting, traits }: BlockContext): readonly Finding[] => {
    if (!punkt || !traits.recommends || punkt.closed || punkt.sections.some(({ role }) => recommendationRoles.has(role))) return [];
    if (!punkt.sections.some(({ role, body }) => factsRoles.has(role) && body === "text") || informs(punkt)) return [];
    if (recommendsInText(punkt, lines) || isPostponed(punkt, lines, meeting)) return [];
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

/** By its title or its decision, the item informs, and has nothing to recommend. */
function informs({ title, decision }: PunktFacts): boolean {
  if (isStandingTitle(title.text) || informationWords.test(title.text)) return true;
  if (needsNoRecommendation.test(title.text.replace(titlePrefix, ""))) return true;
  return decision !== null && informed.test(decision.text);
}

const informed = /^(?:Orientering(?:en)?(?: (?:blev|er))? (?:givet|taget til)|Til orientering\b|Temamødet\b|Temaet\b|Intet\b)/i;

/** `Direktøren for X indstiller, at …` as a paragraph of its own, under another heading. */
const recommending = /^(?:- )?[A-ZÆØÅ][^.!?]{2,90} (?:indstiller|indstilles)(?:[,:;]?$|[,:;]? at\b|[^.!?]{1,80}(?:[,:]$|,? at\b))/;
/** Others propose much: only what the administration proposes is a recommendation. */
const proposing =
  /^(?:- )?(?:Administrationen|Forvaltningen|Direktionen|Direktøren|Formanden|Borgmesteren|Center|[A-ZÆØÅ]\p{L}{2,30}forvaltningen)\b[^.!?]{0,80} (?:anbefaler|foreslår)[^.!?]{0,60}(?:[,:]$|,? at\b)/u;
/** `Indstilling fra Teknik og Miljø`, `Det indstilles,`: a heading in no table. */
const recommendationTitle = /^(?:[A-ZÆØÅ]\p{L}{2,30} )?(?:indstilling(?:en|er)?|Det indstilles)(?: [^.!?]{0,60})?[:,]?$/iu;

function recommendsInLine(line: string): boolean {
  if (!/ndstil|NDSTIL|anbefaler|foreslår/.test(line)) return false;
  const text = plainLine(line).text.slice(0, 200);
  return recommending.test(text) || proposing.test(text) || recommendationTitle.test(text);
}

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
