import { type Span, shiftSpan } from "../text/source-text.ts";
import { contentsRule } from "./contents-rule.ts";
import { longestRising } from "./longest-rising.ts";
import type { Finding } from "./rule.ts";

/** Page numbers that fall. */
export const indholdsfortegnelseSidetal = contentsRule(
  "indholdsfortegnelse-sidetal",
  "information",
  { da: "Sidetallene i indholdsfortegnelsen falder", en: "Page numbers in the table of contents fall" },
  (table) => {
    const { contents } = table;
    const paged = contents.entries.filter(({ page, pageSpan }) => page !== null && pageSpan !== null);
    const kept = longestRising(paged.map(({ page }) => page as number));
    return paged.flatMap((entry, index): Finding[] => {
      if (kept.has(index)) return [];
      const falls = index > 0 && (entry.page as number) < (paged[index - 1]?.page ?? 0);
      return [
        {
          span: shiftSpan(entry.pageSpan as Span, contents.firstLine),
          message: falls
            ? {
                da: `Sidetallet falder: ${entry.page} kommer efter ${paged[index - 1]?.page}. Ret det, eller generér indholdsfortegnelsen i dit sagssystem.`,
                en: `The page number falls: ${entry.page} follows ${paged[index - 1]?.page}. Correct it, or generate the table in your case system.`,
              }
            : {
                da: `Sidetallet ${entry.page} er større end det næste. Ret det, eller generér indholdsfortegnelsen i dit sagssystem.`,
                en: `The page number ${entry.page} is larger than the next. Correct it, or generate the table in your case system.`,
              },
        },
      ];
    });
  },
);
