import { type Analysis, analyse } from "../analysis.ts";
import type { ArchiveReader } from "../archive/archive.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import { severities } from "../rules/rule.ts";
import { runRules } from "../rules/run-rules.ts";
import { type CheckedDocument, fingerprints } from "../set-aside/fingerprint.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckedFile, ReportedFinding } from "./checked-file.ts";
import { mend } from "./mend.ts";
import type { ReadFile } from "./read-text.ts";
import type { SetAsideFolder } from "./set-aside-files.ts";

/** What a document is judged by. */
export interface Judging {
  readonly options: CheckOptions;
  readonly archive: ArchiveReader;
  readonly setAside: SetAsideFolder;
  /** The document's address. */
  readonly address: string;
}

/** Judges one document. */
export const checkDocument = (file: ReadFile, judging: Judging): CheckedFile => judged(file, analyse(file.text), [], judging);

/** Judges one document as it is when its safe fixes are made. */
export function mendDocument(file: ReadFile, judging: Judging): CheckedFile {
  const { analysis, mended } = mend(analyse(file.text), (each) => judge(documentOf(each, judging), each, judging).kept);
  return judged(file, analysis, mended, judging);
}

function judged({ path }: ReadFile, analysis: Analysis, mended: readonly PlacedFinding[], judging: Judging): CheckedFile {
  const document = documentOf(analysis, judging);
  const { kept, setAside } = judge(document, analysis, judging);
  const known = knownBy(document);
  return {
    path,
    text: analysis.text,
    findings: kept.map(known),
    setAside: setAside.map(known),
    mended,
  };
}

const documentOf = ({ text, facts }: Analysis, { setAside, address }: Judging): CheckedDocument => ({
  path: setAside.pathOf(address),
  text,
  facts,
});

/** The findings that are loud enough, parted; what is set aside is looked for among all of them. */
function judge(document: CheckedDocument, analysis: Analysis, { options, setAside }: Judging) {
  const applied = setAside.apply(runRules(analysis, options.severities), document);
  const loudEnough = ({ severity }: PlacedFinding): boolean => severities.indexOf(severity) >= severities.indexOf(options.least);
  return { kept: applied.kept.filter(loudEnough), setAside: applied.setAside.map(({ finding }) => finding).filter(loudEnough) };
}

/** Gives each finding what it is known by. Where several are alike, they are counted. */
function knownBy(document: CheckedDocument): (finding: PlacedFinding) => ReportedFinding {
  const fingerprintOf = fingerprints(document);
  const alike = new Map<string, number>();
  return (finding) => {
    const { code, punkt, words, meeting, document: path } = fingerprintOf(finding);
    const fingerprint = [meeting ?? path, punkt ?? "", code, words].join("/");
    const count = (alike.get(fingerprint) ?? 0) + 1;
    alike.set(fingerprint, count);
    return { finding, fingerprint: count === 1 ? fingerprint : `${fingerprint}/${count}` };
  };
}
