import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import { perPunkt } from "../facts/per-punkt.ts";
import type { PunktFacts, SectionFacts } from "../facts/punkt-facts.ts";
import { comparable } from "../syntax/plain-line.ts";
import { isStandingTitle } from "../syntax/punkt-evidence.ts";
import { knownHeading } from "../syntax/section-heading.ts";
import { type SourceText, shiftSpan } from "../text/source-text.ts";
import { decisionRoles, factsRoles, recommendationRoles, type SectionRole } from "../vocabulary/sections.ts";
import { bilagClaims } from "./bilag-claims.ts";
import type { DocumentContext, DocumentRule, Finding, Fix } from "./rule.ts";

/** A section without text, in a document that does not leave its headings empty as a template does. */
export const afsnitTomt: DocumentRule = {
  code: "afsnit-tomt",
  severity: "hint",
  title: { da: "Et afsnit er tomt", en: "A section is empty" },
  page: {
    about: "Under en overskrift står der ingenting. En tom beslutning er en regel for sig.",
    bad: `
      Resumé
      Stien skal anlægges i 2020.
      Sagsfremstilling
      Økonomi
      Stien koster 2 mio. kr.
    `,
    good: `
      Resumé
      Stien skal anlægges i 2020.
      Sagsfremstilling
      Stien er projekteret.
      Økonomi
      Stien koster 2 mio. kr.
    `,
    silent:
      "om lukkede punkter og faste punkter (Godkendelse af dagsorden, Eventuelt), om overskrifter, som andre står under (»Fremstilling«, »Sagsfremstilling« over »Baggrund«), og hvor dokumentets skabelon ofte lader overskriften stå tom.",
    fix: "fjerner overskriften, men ikke indstillingens, og ikke bilagenes, hvor teksten siger, at der er bilag.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const empty: { readonly punkt: PlacedPunkt; readonly section: SectionFacts }[] = [];
    for (const punkt of facts.punkter) for (const section of emptySections(punkt, text)) empty.push({ punkt, section });
    if (empty.length === 0) return [];
    const counts = countHeadings(facts);
    return empty
      .filter(({ section }) => isUnusual(section, counts))
      .map(({ punkt, section }) => ({
        span: shiftSpan({ line: section.heading.line, start: section.heading.start, end: section.heading.end }, punkt.firstLine),
        message: {
          da: `Afsnittet »${section.heading.text}« er tomt. Skriv teksten, eller fjern overskriften.`,
          en: `The section “${section.heading.text}” is empty. Write its text, or remove the heading.`,
        },
        fixes: () => (isNeeded(section, punkt, text) ? [] : removeHeading(text, punkt.firstLine + section.heading.line, section.lineCount)),
      }));
  },
};

const emptySections = perPunkt(({ sections, closed, title }: PunktFacts): readonly SectionFacts[] =>
  closed || isStandingTitle(title.text) ? [] : sections.filter((section, at) => isEmpty(section) && !isContainer(sections, at)),
);

/** Roles with rules of their own, and headings that others stand under. */
const passedOver: ReadonlySet<SectionRole> = new Set([...decisionRoles, "container"]);

/** A heading such as `Sagsforløb: BY` says on its line what there is to say. */
const isEmpty = ({ role, heading, body }: SectionFacts): boolean =>
  body === "empty" && !passedOver.has(role) && knownHeading(heading.text) !== null;

/** What stands in the next section belongs to this one; or both are empty, as in a template or a table's head. */
function isContainer(sections: readonly SectionFacts[], at: number): boolean {
  const section = sections[at] as SectionFacts;
  if (sections[at - 1]?.body === "empty") return true;
  const next = sections[at + 1];
  if (!next) return false;
  if (next.body === "empty" || next.role === section.role || knownHeading(next.heading.text)?.strength === "weak") return true;
  if (factsRoles.has(section.role)) return factsRoles.has(next.role);
  return (section.role === "history" || recommendationRoles.has(section.role)) && next.role === "decision" && next.committee !== null;
}

interface HeadingCounts {
  readonly byHeading: ReadonlyMap<string, { readonly filled: number; readonly empty: number }>;
  /** Empty sections of the whole document, decisions among them. */
  readonly empty: number;
}

function countHeadings({ punkter }: DocumentFacts): HeadingCounts {
  const byHeading = new Map<string, { filled: number; empty: number }>();
  let empty = 0;
  for (const { facts } of punkter) {
    for (const { heading, body, role } of facts.closed ? [] : facts.sections) {
      const key = comparable(heading.text);
      const count = byHeading.get(key) ?? { filled: 0, empty: 0 };
      byHeading.set(key, count);
      if (body !== "empty") count.filled++;
      else if (role !== "container") {
        count.empty++;
        empty++;
      }
    }
  }
  return { byHeading, empty };
}

/** Where a heading is filled this many times as often as not, an empty one is an oversight. */
const usuallyFilled = 3;

/** A template leaves headings empty again and again: here it is the only one, or nearly always filled. */
function isUnusual({ heading }: SectionFacts, { byHeading, empty }: HeadingCounts): boolean {
  const count = byHeading.get(comparable(heading.text)) ?? { filled: 0, empty: 0 };
  const weak = knownHeading(heading.text)?.strength !== "strong";
  return count.filled >= usuallyFilled * count.empty || (empty === 1 && !weak);
}

/** A recommendation is not to be done without, nor the list of what the text says is enclosed: they are to be written. */
const isNeeded = ({ role }: SectionFacts, punkt: PlacedPunkt, text: SourceText): boolean =>
  recommendationRoles.has(role) || (role === "attachments" && bilagClaims(punkt, text).length > 0);

/** Takes the heading and the blank lines below it out; none where anything else stands there, as a page's number. */
function removeHeading(text: SourceText, line: number, lineCount: number): Fix[] {
  for (let below = line + 1; below < line + lineCount; below++) if (text.line(below).trim() !== "") return [];
  return [
    {
      title: { da: "Fjern overskriften", en: "Remove the heading" },
      edits: [{ start: { line, column: 0 }, end: { line: line + lineCount, column: 0 }, newText: "" }],
      preferred: true,
    },
  ];
}
