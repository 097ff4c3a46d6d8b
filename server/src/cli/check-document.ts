import { type Analysis, analyse } from "../analysis.ts";
import type { ArchiveReader } from "../archive/archive.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import { severities } from "../rules/rule.ts";
import { runRules } from "../rules/run-rules.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckedFile } from "./checked-file.ts";
import { mend } from "./mend.ts";
import type { ReadFile } from "./read-text.ts";

/** Judges one document. */
export const checkDocument = ({ path, text }: ReadFile, options: CheckOptions, archive: ArchiveReader): CheckedFile =>
  judged(path, analyse(text), [], options, archive);

/** Judges one document as it is when its safe fixes are made. */
export function mendDocument({ path, text }: ReadFile, options: CheckOptions, archive: ArchiveReader): CheckedFile {
  const { analysis, mended } = mend(analyse(text), (each) => findingsOf(each, options, archive));
  return judged(path, analysis, mended, options, archive);
}

function judged(
  path: string,
  analysis: Analysis,
  mended: readonly PlacedFinding[],
  options: CheckOptions,
  archive: ArchiveReader,
): CheckedFile {
  return {
    path,
    text: analysis.text,
    findings: findingsOf(analysis, options, archive).map((finding) => ({ finding, fingerprint: finding.code })),
    setAside: [],
    mended,
  };
}

function findingsOf(analysis: Analysis, options: CheckOptions, _archive: ArchiveReader): PlacedFinding[] {
  return runRules(analysis, options.severities).filter(({ severity }) => severities.indexOf(severity) >= severities.indexOf(options.least));
}
