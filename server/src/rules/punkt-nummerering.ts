import { shiftSpan } from "../text/source-text.ts";
import { breaks, hasNumber, type NumberedPunkt, numberEdits, standingApart } from "./punkt-numbers.ts";
import type { DocumentContext, DocumentRule, Finding } from "./rule.ts";

/** Item numbers that jump, repeat or run backwards. */
export const punktNummerering: DocumentRule = {
  code: "punkt-nummerering",
  severity: "warning",
  title: { da: "Punkternes numre springer, gentages eller falder", en: "Item numbers jump, repeat or fall" },
  page: {
    about: "Punkternes numre springer over et nummer, gentages eller løber baglæns.",
    bad: `
      Punkt 1: Godkendelse af dagsorden
      20/1230
      Punkt 2: Budget for skolerne
      20/1233
      Punkt 4: Ny cykelsti
      20/1234
      Punkt 5: Eventuelt
    `,
    good: `
      Punkt 136: Godkendelse af dagsorden
      20/1230
      Punkt 137: Budget for skolerne
      20/1233
      Punkt 138: Ny cykelsti
      20/1234
    `,
    silent:
      "om numre, der løber over året, om lukkede punkter, der er flyttet til sidst eller har egne numre, om dokumenter, hvor flere punkter er taget ud, om punkter delt af en gruppeoverskrift, og om »Punkt 2: …« i en beslutning, som handler om indstillingens punkter.",
    fix: "omnummererer herfra, også i indholdsfortegnelsen.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const numbered = facts.punkter.filter(hasNumber);
    return breaks(numbered).map(({ index, expected }): Finding => {
      const { facts: punkt, firstLine } = numbered[index] as NumberedPunkt;
      const before = (numbered[index - 1] as NumberedPunkt).facts.number;
      return {
        span: shiftSpan(punkt.numberSpan, firstLine),
        message: {
          da: `Punktet har nummer ${punkt.number}, men kommer efter punkt ${before} og ventes at være nummer ${expected}. Ret nummeret, eller omnummerér herfra.`,
          en: `The item is numbered ${punkt.number} but follows item ${before}, so ${expected} is expected. Correct the number, or renumber from here.`,
        },
        related: [
          {
            span: shiftSpan((numbered[index - 1] as NumberedPunkt).facts.numberSpan, (numbered[index - 1] as NumberedPunkt).firstLine),
            message: { da: "Det foregående punkt", en: "The item before" },
          },
        ],
        // It renumbers all items behind it.
        neverSafe: true,
        fixes: () => [
          {
            title: { da: "Omnummerér dette og de følgende punkter", en: "Renumber this and the following items" },
            edits: numberEdits(facts, text, goingOn(numbered, index, expected)),
            preferred: true,
          },
        ],
      };
    });
  },
};

/** The numbers of an item and of those behind it, where it has the number that is expected. Closed items that stand apart keep theirs. */
function goingOn(numbered: readonly NumberedPunkt[], from: number, expected: number): Map<NumberedPunkt, number> {
  const apart = standingApart(numbered);
  const counted = numbered.slice(from).filter((punkt) => !apart.has(punkt));
  return new Map(counted.map((punkt, offset) => [punkt, expected + offset] as const));
}
