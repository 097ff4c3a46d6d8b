import { relativePath } from "./address.ts";
import type { Layout, Report, ReportFrame } from "./report.ts";
import { totals } from "./totals.ts";

/** What `--fix` would write: a diff on the output, so that another program can apply it, and the totals beside it. */
export const dryRun = ({ language, terminal }: ReportFrame, { unifiedDiff }: Layout): Report => ({
  begin: () => "",
  file: ({ path, text }, before) => unifiedDiff(relativePath(path, terminal), before.text, text.toString(), before.bytes),
  end: (end) => {
    terminal.error(totals(end, language, "totalToMend"));
    return "";
  },
});
