import type { Language } from "../../features/snapshot.ts";
import { levels } from "../check-options.ts";
import type { FailedPath, Tally } from "../checked-file.ts";
import { countOf, sentence, thousands } from "../words.ts";

/** What is counted beside the findings. */
export interface Counted {
  readonly tally: Tally;
  readonly unread: readonly FailedPath[];
  readonly unwritten: readonly FailedPath[];
}

/** One sentence: `5 referater: 2 advarsler, 1 tip; 3 set bort fra; 1 fil kunne ikke læses.` `mended` is what became of what can be mended. */
export function totals(
  { tally, unread, unwritten }: Counted,
  language: Language,
  mended: "totalMended" | "totalToMend" = "totalMended",
): string {
  const { summary } = tally;
  const count = (number: number): string => thousands(number, language);
  const found = levels.filter((level) => summary[level] > 0).map((level) => countOf(summary[level], level, language));
  const documents = summary.files === 1 ? sentence("document", language) : sentence("documents", language, count(summary.files));
  const files = (
    failed: readonly FailedPath[],
    one: "totalOneUnread" | "totalOneUnwritten",
    many: "totalUnread" | "totalUnwritten",
  ): string[] => {
    if (failed.length === 0) return [];
    return [failed.length === 1 ? sentence(one, language) : sentence(many, language, count(failed.length))];
  };
  const rest = [
    ...(tally.mended > 0 ? [sentence(mended, language, count(tally.mended))] : []),
    ...(tally.setAside > 0 ? [sentence("totalSetAside", language, count(tally.setAside))] : []),
    ...files(unread, "totalOneUnread", "totalUnread"),
    ...files(unwritten, "totalOneUnwritten", "totalUnwritten"),
  ];
  return `${[`${documents}: ${found.length === 0 ? sentence("noFindings", language) : found.join(", ")}`, ...rest].join("; ")}.`;
}
