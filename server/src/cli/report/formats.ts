import type { CheckOptions } from "../check-options.ts";
import { dryRun } from "./dry-run.ts";
import type { Report, ReportFrame } from "./report.ts";
import { githubReport } from "./report-github.ts";
import { jsonReport } from "./report-json.ts";
import { sarifReport } from "./report-sarif.ts";
import { textReport } from "./report-text.ts";

/** The report that is asked for, with nothing written yet. */
export async function reportFor({ format, fix }: Pick<CheckOptions, "format" | "fix">, frame: ReportFrame): Promise<Report> {
  switch (format) {
    case "text": {
      const layout = await import("./layout.ts");
      return fix === "show" ? dryRun(frame, layout) : textReport(frame, layout);
    }
    case "json":
      return jsonReport(frame);
    case "sarif":
      return sarifReport(frame);
    case "github":
      return githubReport(frame);
  }
}
