import type { Language } from "../../features/snapshot.ts";
import { levels } from "../check-options.ts";
import type { Tally } from "../checked-file.ts";
import { countOf, sentence, thousands } from "../words.ts";

/** One sentence: `5 referater: 2 advarsler, 1 tip; 3 set bort fra; 1 fil kunne ikke læses.` */
export function totals(tally: Tally, unread: number, language: Language, mended: "mended" | "toMend"): string {
  const { summary } = tally;
  const count = (number: number): string => thousands(number, language);
  const found = levels.filter((level) => summary[level] > 0).map((level) => countOf(summary[level], level, language));
  const documents = summary.files === 1 ? sentence("document", language) : sentence("documents", language, count(summary.files));
  const rest = [
    ...(tally.mended > 0 ? [sentence(mended === "mended" ? "totalMended" : "totalToMend", language, count(tally.mended))] : []),
    ...(tally.setAside > 0 ? [sentence("totalSetAside", language, count(tally.setAside))] : []),
    ...(unread > 0 ? [unread === 1 ? sentence("totalOneUnread", language) : sentence("totalUnread", language, count(unread))] : []),
  ];
  return `${[`${documents}: ${found.length === 0 ? sentence("noFindings", language) : found.join(", ")}`, ...rest].join("; ")}.`;
}
