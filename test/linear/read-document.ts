import type { Position, Range } from "vscode-languageserver-types";
import { type Analysis, analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { type DocumentRecord, recordOf } from "../../server/src/archive/record.ts";
import type { Snapshot } from "../../server/src/features/snapshot.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { filesBeside, reread } from "../features/snapshot.ts";

/** A hostile document, read once: what the stages work on. */
export interface ReadDocument {
  readonly content: string;
  readonly analysis: Analysis;
  readonly record: DocumentRecord;
  readonly snapshot: Snapshot;
  /** In the middle and at the end of the longest line, and at both in the document. */
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

export function readDocument(content: string): ReadDocument {
  const analysis = analyse(content);
  const { text, facts } = analysis;
  const record = recordOf(facts);
  const archive = archiveWith(record);
  const findings = runRules(analysis, undefined, archive);
  const last = text.lineCount - 1;
  return {
    content,
    analysis,
    record,
    snapshot: {
      uri,
      version: 1,
      ...analysis,
      archive,
      language: "da",
      beside: filesBeside(["Kort.pdf", "Bilag 1 - Notat.docx"]),
      findings: () => findings,
      reread,
    },
    positions: positionsIn(analysis),
    everything: { start: { line: 0, character: 0 }, end: { line: last, character: text.lengthOf(last) } },
  };
}

function positionsIn({ text }: Analysis): Position[] {
  let longest = 0;
  for (let line = 1; line < text.lineCount; line++) if (text.lengthOf(line) > text.lengthOf(longest)) longest = line;
  const lines = [longest, Math.floor(text.lineCount / 2), text.lineCount - 1];
  return [...new Set(lines)].flatMap((line) => {
    const length = text.lengthOf(line);
    return [...new Set([Math.floor(length / 2), length])].map((character) => ({ line, character }));
  });
}
