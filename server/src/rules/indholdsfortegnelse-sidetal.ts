import type { ContentsEntry } from "../syntax/tree.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { contentsRule } from "./contents-rule.ts";
import { outOfOrder } from "./longest-rising.ts";

/** Page numbers that fall. */
export const indholdsfortegnelseSidetal = contentsRule(
  "indholdsfortegnelse-sidetal",
  "information",
  { da: "Sidetallene i indholdsfortegnelsen falder", en: "Page numbers in the table of contents fall" },
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
