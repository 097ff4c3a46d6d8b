import type { PunktFacts } from "../facts/punkt-facts.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { isStandingTitle } from "../syntax/punkt-evidence.ts";
import type { Lines } from "../text/source-text.ts";
import { postponedWords } from "../vocabulary/beslutninger.ts";
import { decisionRoles, factsRoles, recommendationRoles } from "../vocabulary/sections.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";
import { insertSection } from "./section-skeleton.ts";

/** An item with case facts and no Indstilling, in a document whose items have one. */
export const indstillingMangler: BlockRule = {
  code: "indstilling-mangler",
  severity: "warning",
  title: { da: "Et punkt med sagsfremstilling har ingen indstilling", en: "An item with case facts has no recommendation (Indstilling)" },
  scope: "block",
  check: ({ punkt, lines, traits }: BlockContext): readonly Finding[] => {
    if (!punkt || !traits.recommends || punkt.closed || isStandingTitle(punkt.title.text)) return [];
    if (!hasFacts(punkt, lines) || punkt.sections.some(({ role }) => recommendationRoles.has(role))) return [];
    if (recommendsInText(punkt, lines) || isPostponed(punkt)) return [];
    return [
      {
        span: punkt.title,
        message: {
          da: "Punktet har en sagsfremstilling, men ingen indstilling. Skriv indstillingen, eller gør punktet til en orientering.",
          en: "The item states its case but has no recommendation (Indstilling). Write it, or make the item one for information.",
        },
        fixes: () => [
          {
            title: { da: "Indsæt afsnittet Indstilling", en: "Insert the section Indstilling" },
            edits: [insertSection(punkt, lines, traits, "recommendation", traits.recommendationLead ? [traits.recommendationLead] : [])],
            preferred: true,
          },
        ],
      },
    ];
  },
};

function hasFacts(punkt: PunktFacts, lines: Lines): boolean {
  return punkt.sections.some(({ role, heading, lineCount }) => {
    if (!factsRoles.has(role)) return false;
    for (let line = heading.line + 1; line < heading.line + lineCount; line++) if (lines.line(line).trim() !== "") return true;
    return false;
  });
}

/** `Direktøren for X indstiller, at …` as a paragraph of its own, under another heading. */
const recommending = /^(?:- )?[A-ZÆØÅ][^.!?]{2,90} (?:indstiller|indstilles)(?:[,:;]?$|[,:;]? (?:at|til|over ?for)\b)/;

function recommendsInText(punkt: PunktFacts, lines: Lines): boolean {
  const passed = new Set<number>();
  for (const { role, heading, lineCount } of punkt.sections) {
    if (!decisionRoles.has(role) && role !== "history") continue;
    for (let line = heading.line; line < heading.line + lineCount; line++) passed.add(line);
  }
  for (let line = punkt.headingLine + 1; line < punkt.lineCount; line++) {
    if (!passed.has(line) && recommending.test(plainLine(lines.line(line)).text.slice(0, 160))) return true;
  }
  return false;
}

const isPostponed = ({ decision }: PunktFacts): boolean =>
  decision !== null && decision.text.length < 160 && postponedWords.test(decision.text);
