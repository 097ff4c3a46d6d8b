import { analyse } from "../analysis.ts";
import type { ArchiveReader } from "../archive/archive.ts";
import { severities } from "../rules/rule.ts";
import { runRules } from "../rules/run-rules.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { ReadFile } from "./read-text.ts";

/** Judges one document. */
export function checkDocument({ path, text }: ReadFile, options: CheckOptions, _archive: ArchiveReader): CheckedFile {
  const analysis = analyse(text);
  const found = runRules(analysis, options.severities).filter(
    ({ severity }) => severities.indexOf(severity) >= severities.indexOf(options.least),
  );
  return {
    path,
    text: analysis.text,
    findings: found.map((finding) => ({ finding, fingerprint: finding.code })),
    setAside: [],
    mended: [],
  };
}
