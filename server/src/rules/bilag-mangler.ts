import { type Span, shiftSpan } from "../text/source-text.ts";
import { bilagClaims } from "./bilag-claims.ts";
import type { DocumentContext, DocumentRule, Edit, Finding } from "./rule.ts";
import { insertSection } from "./section-skeleton.ts";

/** The text says that an attachment is enclosed, and the item lists none. */
export const bilagMangler: DocumentRule = {
  code: "bilag-mangler",
  severity: "information",
  title: { da: "Teksten nævner et bilag, men punktet har ingen", en: "The text speaks of an attachment, but the item lists none" },
  page: {
    about: "Teksten siger, at et bilag er vedlagt, men punktet har ikke noget afsnit med bilag.",
    bad: `
      Punkt 1: Erhvervsstrategi
      Sagsfremstilling
      Udkastet til strategi er vedlagt som bilag.
      Punkt 2: Budgetopfølgning
      Sagsfremstilling
      Notat om opfølgningen er vedlagt som bilag.
      Bilag
      Notat om budgetopfølgning
    `,
    good: `
      Punkt 1: Erhvervsstrategi
      Sagsfremstilling
      Udkastet til strategi er vedlagt som bilag.
      Bilag
      Udkast til erhvervsstrategi
      Punkt 2: Budgetopfølgning
      Sagsfremstilling
      Notat om opfølgningen er vedlagt som bilag.
      Bilag
      Notat om budgetopfølgning
    `,
    silent:
      "hvor intet punkt i dokumentet har bilag, eller hvor de fleste mangler dem (så er de ikke med i eksporten), om lukkede punkter, om bilag, der er udsendt før, omdeles eller findes andre steder, og om bilag til love, planer og aftaler.",
    fix: "indsætter afsnittet Bilag, som dokumentet ellers skriver det.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const listing = facts.punkter.filter(({ facts: punkt }) => punkt.bilag.length > 0).length;
    if (listing === 0) return [];
    const missing = facts.punkter.flatMap((placed) => {
      const claims = placed.facts.sections.some(({ role }) => role === "attachments") ? [] : bilagClaims(placed, text);
      return claims.length > 0 ? [{ placed, claims }] : [];
    });
    // Where most of the items that should have attachments have none, the export has dropped them.
    if (missing.length > listing) return [];
    return missing.map(({ placed: { firstLine, facts: punkt }, claims }): Finding => {
      const [first, ...others] = claims.map((claim) => shiftSpan(claim, firstLine)) as [Span, ...Span[]];
      return {
        span: first,
        message: {
          da: "Teksten siger, at der er et bilag, men punktet har ingen bilag. Skriv bilagets navn under Bilag, eller ret teksten.",
          en: "The text speaks of an attachment, but the item lists none. Put the attachment's name under Bilag, or correct the text.",
        },
        related: others.map((span) => ({ span, message: { da: "Her nævnes også et bilag", en: "An attachment is spoken of here, too" } })),
        fixes: (traits) => [
          {
            title: { da: "Indsæt afsnittet Bilag", en: "Insert the section Bilag" },
            edits: [
              shiftEdit(insertSection(punkt, text.window(firstLine, firstLine + punkt.lineCount), traits, "attachments", []), firstLine),
            ],
            preferred: true,
          },
        ],
      };
    });
  },
};

function shiftEdit({ start, end, newText }: Edit, lines: number): Edit {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines }, newText };
}
