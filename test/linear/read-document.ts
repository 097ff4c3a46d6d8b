import type { Position, Range } from "vscode-languageserver-types";
import { type Analysis, analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { type DocumentRecord, recordOf } from "../../server/src/archive/record.ts";
import type { Snapshot } from "../../server/src/features/snapshot.ts";
import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { filesBeside, reread } from "../features/snapshot.ts";

/** A hostile document, read once: what the stages work on. */
export interface ReadDocument {
  readonly content: string;
  readonly analysis: Analysis;
  readonly record: DocumentRecord;
  readonly snapshot: Snapshot;
  /** In the middle and at the end of long lines, and at both in the document. */
  readonly positions: readonly Position[];
  readonly everything: Range;
}

export const uri = "file:///arkiv/a.referat";

/** Other minutes: enough that lookups in the archive have something to find and to miss. */
const others = ["05-02-2024", "04-03-2024", "01-04-2024"].map((date, index): readonly [string, DocumentRecord] => [
  `file:///arkiv/${index}.referat`,
  recordOf(
    analyse(
      `REFERAT Teknikudvalget d. ${date}\n\nMedlemmer\nAnna Bro (A)\n\nPunkt 1: Bro\n\n24/1001\n\nBeslutning\n\nGodkendt.\n\nBilag\n\nKort\n`,
    ).facts,
  ),
]);

export function archiveWith(record: DocumentRecord | null): Archive {
  const archive = new Archive();
  for (const [each, other] of others) archive.set(each, other);
  if (record) archive.set(uri, record);
  return archive;
}

/** A document that is read for the first time: nothing is kept with it. */
export function snapshotOf(analysis: Analysis, record: DocumentRecord): Snapshot {
  const archive = archiveWith(record);
  let findings: readonly PlacedFinding[] | null = null;
  return {
    uri,
    version: 1,
    ...analysis,
    archive,
    language: "da",
    beside: filesBeside(["Kort.pdf", "Bilag 1 - Notat.docx"]),
    findings() {
      findings ??= runRules(analysis, undefined, archive);
      return findings;
    },
    reread,
  };
}

export function readDocument(content: string): ReadDocument {
  const analysis = analyse(content);
  const { text, facts } = analysis;
  const record = recordOf(facts);
  const snapshot = snapshotOf(analysis, record);
  snapshot.findings();
  const last = text.lineCount - 1;
  return {
    content,
    analysis,
    record,
    snapshot,
    positions: positionsIn(analysis),
    everything: { start: { line: 0, character: 0 }, end: { line: last, character: text.lengthOf(last) } },
  };
}

/** More characters than a line of prose has. */
const longLine = 300;
/** So many long lines are asked about. */
const mostLines = 20;

function positionsIn({ text }: Analysis): Position[] {
  const lines = [Math.floor(text.lineCount / 2), text.lineCount - 1];
  for (let line = 0; line < text.lineCount && lines.length < mostLines; line++) if (text.lengthOf(line) > longLine) lines.unshift(line);
  return [...new Set(lines)].flatMap((line) => {
    const length = text.lengthOf(line);
    return [...new Set([Math.floor(length / 2), length])].map((character) => ({ line, character }));
  });
}

/** Gives, of each document, one that the same work has not been done on yet: what is made once and kept is made again. */
export function untouched(): (document: ReadDocument, work: string) => Analysis {
  const known = new WeakMap<ReadDocument, { readonly analysis: Analysis; readonly done: Set<string> }>();
  return (document, work) => {
    const before = known.get(document);
    const one = before && !before.done.has(work) ? before : { analysis: analyse(document.content), done: new Set<string>() };
    one.done.add(work);
    known.set(document, one);
    return one.analysis;
  };
}
