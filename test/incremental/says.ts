import { type Analysis, analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import type { ArchiveView } from "../../server/src/archive/archive-view.ts";
import { type DocumentRecord, type PlacedRecord, recordOnce } from "../../server/src/archive/record.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { noFilesBeside } from "../../server/src/features/bilag-file.ts";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { documentSymbols } from "../../server/src/features/document-symbols.ts";
import { foldingRanges } from "../../server/src/features/folding-ranges.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols.ts";
import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { reread } from "../features/snapshot.ts";

/** What a document's facts, tree and features say, as plain data. Fixes are worked out only where they are asked for. */
export function saysOf(analysis: Analysis, withFixes: boolean, meetings: ArchiveView | null = null): Record<string, unknown> {
  const { tree, facts } = analysis;
  const findings = runRules(analysis, undefined, meetings);
  const snapshot = {
    uri: editedUri,
    version: 1,
    ...analysis,
    archive: new Archive(),
    language: "da" as const,
    beside: noFilesBeside,
    findings: () => findings,
    reread,
  };
  return {
    tree,
    facts,
    outline: outlineOf(facts),
    symbols: documentSymbols(snapshot),
    folding: foldingRanges(snapshot),
    tokens: semanticTokens(snapshot),
    hints: inlayHints(snapshot, everything, { sums: true, weekdays: true }),
    links: documentLinks(snapshot),
    findings: findings.map((finding) => plain(finding, withFixes)),
  };
}

const everything = { start: { line: 0, character: 0 }, end: { line: Number.MAX_SAFE_INTEGER, character: 0 } };

const plain = ({ code, severity, span, message, related, fixes }: PlacedFinding, withFixes: boolean) => ({
  code,
  severity,
  span,
  message,
  related,
  fixes: withFixes ? fixes() : null,
});

/** All that an archive says, as plain data. */
export function archiveSays(archive: Archive): Record<string, unknown> {
  const place = ({ uri, punkt, sagsnummer }: { uri: string; punkt: PlacedRecord; sagsnummer: object }) => ({ uri, punkt, sagsnummer });
  const keys = [...archive.sagsnumre()].sort();
  return {
    size: archive.size,
    documents: archive.newestFirst().map(({ uri, record }) => [uri, record]),
    cases: keys.map((key) => [key, archive.treatments(key).map(place), archive.mentions(key).map(place)]),
    symbols: workspaceSymbols(archive, "", "da"),
  };
}

/** Minutes that the edited document may speak of: enough of each committee that meetings of it are missed. */
const others = ["Økonomiudvalget", "Byrådet", "Teknik- og Miljøudvalget"].flatMap((committee) =>
  ["14-01-2019", "04-02-2019", "04-03-2019", "05-02-2020", "04-03-2020", "01-04-2020", "03-02-2021"].map(
    (date) =>
      [
        `file:///${committee}/${date}`,
        recordOnce(analyse(`REFERAT ${committee} d. ${date}\n\nPunkt 1: Budget\n\nPunkt 2: Valg\n`).facts),
      ] as const,
  ),
);

/** An archive of them alone. */
export function otherMeetings(): Archive {
  const archive = new Archive();
  for (const [uri, record] of others) archive.set(uri, record);
  return archive;
}

/** One of them goes, or comes again. */
export function changeOthers(archive: Archive, which: number): void {
  const [uri = "", record] = others[which % others.length] ?? [];
  if (record && !archive.delete(uri)) archive.set(uri, record);
}

/** An archive made from the beginning, with a record of the edited document. */
export function builtAnew(archive: Archive, edited: DocumentRecord): Archive {
  const anew = new Archive();
  for (const { uri, record } of archive.newestFirst()) if (uri !== editedUri) anew.set(uri, record);
  anew.set(editedUri, edited);
  return anew;
}

/** The document that is edited. */
export const editedUri = "file:///m.referat";
