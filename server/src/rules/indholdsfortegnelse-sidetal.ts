import type { ContentsEntry } from "../syntax/tree.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { contentsRule } from "./contents-rule.ts";
import { outOfOrder } from "./longest-rising.ts";

/** Page numbers that fall. */
export const indholdsfortegnelseSidetal = contentsRule(
  "indholdsfortegnelse-sidetal",
  "information",
  { da: "Sidetallene i indholdsfortegnelsen falder", en: "Page numbers in the table of contents fall" },
  {
    about: "Et sidetal i indholdsfortegnelsen er mindre end det foregående.",
    bad: `
      Indholdsfortegnelse
      Budget for 2021.....\t5
      Ny cykelsti.....\t3
      Punkt 1: Budget for 2021
      20/1233
      Sagsfremstilling
      Budgettet er opdateret.
      Punkt 2: Ny cykelsti
      20/1234
      Sagsfremstilling
      Stien er projekteret.
    `,
    good: `
      Indholdsfortegnelse
      Budget for 2021.....\t3
      Ny cykelsti.....\t5
      Punkt 1: Budget for 2021
      20/1233
      Sagsfremstilling
      Budgettet er opdateret.
      Punkt 2: Ny cykelsti
      20/1234
      Sagsfremstilling
      Stien er projekteret.
    `,
    silent: "hvor der ingen sidetal er.",
  },
  (table) => {
    const { contents } = table;
    const paged = contents.entries.filter(({ page, pageSpan }) => page !== null && pageSpan !== null);
    return outOfOrder(paged.map(({ page }) => page as number)).map((index) => {
      const { page, pageSpan } = paged[index] as ContentsEntry;
      const before = paged[index - 1]?.page ?? null;
      const falls = before !== null && (page as number) < before;
      return {
        span: shiftSpan(pageSpan as Span, contents.firstLine),
        message: falls
          ? {
              da: `Sidetallet falder: ${page} kommer efter ${before}. Ret det, eller generér indholdsfortegnelsen i dit sagssystem.`,
              en: `The page number falls: ${page} follows ${before}. Correct it, or generate the table in your case system.`,
            }
          : {
              da: `Sidetallet ${page} er større end det næste. Ret det, eller generér indholdsfortegnelsen i dit sagssystem.`,
              en: `The page number ${page} is larger than the next. Correct it, or generate the table in your case system.`,
            },
      };
    });
  },
);
