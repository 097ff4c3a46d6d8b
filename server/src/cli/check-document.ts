import { type Analysis, analyse } from "../analysis.ts";
import type { ArchiveView } from "../archive/archive-view.ts";
import type { Level, Severities } from "../rules/active-rules.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import { runRules } from "../rules/run-rules.ts";
import { type CheckedDocument, fingerprints } from "../set-aside/fingerprint.ts";
import { isQuieter } from "./asked-severities.ts";
import type { CheckedFile, ReportedFinding } from "./checked-file.ts";
import { mend } from "./mend.ts";
import type { ReadFile } from "./read-text.ts";
import type { SetAsideFolder } from "./set-aside-files.ts";

/** What a document is judged by. */
export interface Judging {
  readonly severities: Severities;
  /** Quieter findings are left out. */
  readonly least: Level;
  /** The meetings that the document may refer to; null where they are not known. */
  readonly archive: ArchiveView | null;
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
function judge(document: CheckedDocument, analysis: Analysis, { severities, least, archive, setAside }: Judging) {
  const applied = setAside.apply(runRules(analysis, severities, archive), document);
  const loudEnough = ({ severity }: PlacedFinding): boolean => !isQuieter(severity, least);
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
