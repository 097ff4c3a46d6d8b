import type { Format } from "../check-options.ts";
import type { Report, ReportFrame } from "./report.ts";
import { githubReport } from "./report-github.ts";
import { jsonReport } from "./report-json.ts";
import { sarifReport } from "./report-sarif.ts";
import { textReport } from "./report-text.ts";

const reports: Readonly<Record<Format, (frame: ReportFrame) => Report>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
};

/** A report in one of the forms, with nothing written yet. */
export const reportFor = (format: Format, frame: ReportFrame): Report => reports[format](frame);
