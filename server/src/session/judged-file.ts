import { type Analysis, analysisSteps } from "../analysis.ts";
import type { ArchiveView } from "../archive/archive-view.ts";
import { archiveFindings, ofArchive } from "../rules/archive-findings.ts";
import { type PlacedFinding, sameFindings } from "../rules/place-finding.ts";
import { referringDocument } from "../rules/referring-document.ts";
import type { ReferringDocument } from "../rules/rule.ts";
import { findingSteps } from "../rules/run-rules.ts";
import { decode } from "../text/decode.ts";
import { SourceText } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import type { Host } from "./host.ts";
import { fetchFile } from "./read-file.ts";
import { type SetAsideFile, withoutSetAside } from "./set-aside-files.ts";
import type { Settings } from "./settings.ts";
import { inSlices } from "./slices.ts";

/** What is kept of a file that was judged, to tell without reading it again whether another archive changes what is found. */
export interface KeptJudgement {
  readonly referring: ReferringDocument;
  /** What the rules found that ask the archive. */
  readonly found: readonly PlacedFinding[];
  /** The revision of the archive's meetings by which that holds; null where no archive was asked. */
  readonly meetings: number | null;
}

export interface JudgedFile {
  /** Without what is set aside. */
  readonly findings: readonly PlacedFinding[];
  readonly kept: KeptJudgement;
}

/** Reads and judges a file; null where it cannot be read, of which the loading of the archive tells, or nobody asks any more. */
export async function judgeFile(
  host: Host,
  uri: string,
  { severity }: Settings,
  setAside: SetAsideFile | null,
  archive: ArchiveView | null,
  isAsked: () => boolean,
): Promise<JudgedFile | null> {
  const file = await fetchFile(host, uri, undefined);
  if (file.kind !== "read") return null;
  const content = decode(file.bytes);
  if (content.kind !== "text") return null;
  const judged = await inSlices(judgeSteps(content.text, severity, archive), () => host.breathe(), isAsked);
  if (typeof judged !== "object") return null;
  const { analysis, findings, kept } = judged;
  return { findings: setAside ? withoutSetAside(uri, setAside)(analysis, findings) : findings, kept };
}

function* judgeSteps(
  text: string,
  severities: Settings["severity"],
  archive: ArchiveView | null,
): Steps<JudgedFile & { analysis: Analysis }> {
  const meetings = archive?.meetingsRevision ?? null;
  const analysis = yield* analysisSteps(new SourceText(text));
  const findings = yield* findingSteps(analysis, severities, archive);
  const referring = copyOf(referringDocument(analysis.facts));
  return { analysis, findings, kept: { referring, found: ofArchive(findings), meetings } };
}

/** Words of a file are slices of its text and would keep all of it in memory: these are copies. */
const copyOf = (referring: ReferringDocument): ReferringDocument => JSON.parse(JSON.stringify(referring)) as ReferringDocument;

/** The same judgement by the archive as it stands; null where another one is due. */
export function heldBy(kept: KeptJudgement, { severity }: Settings, archive: ArchiveView | null): KeptJudgement | null {
  const meetings = archive?.meetingsRevision ?? null;
  if (kept.meetings === meetings) return kept;
  const found = archive ? archiveFindings(kept.referring, severity, archive) : [];
  return sameFindings(found, kept.found) ? { ...kept, meetings } : null;
}
