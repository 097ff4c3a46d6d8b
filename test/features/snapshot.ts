import type { Position } from "vscode-languageserver-types";
import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import type { FileBeside } from "../../server/src/features/bilag-file.ts";
import type { Language, Reread, Snapshot } from "../../server/src/features/snapshot.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import type { SourceText } from "../../server/src/text/source-text.ts";

/**
 * A workspace written as one text: `//! address` begins a document, `|` is the cursor (in one of them). Of the files that lie
 * beside its document the names are given.
 */
export interface Workspace {
  readonly snapshot: Snapshot;
  readonly position: Position;
  /** The text of a line of a document: tests name places by their words. */
  line(uri: string, line: number): string;
}

export function workspace(marked: string, language: Language = "da", files: readonly string[] = []): Workspace {
  const documents = new Map<string, string>();
  for (const part of marked.split(/^\/\/! /m).slice(1)) {
    const end = part.indexOf("\n");
    documents.set(part.slice(0, end).trim(), part.slice(end + 1));
  }
  const [uri, withCursor] = [...documents].find(([, text]) => text.includes("|")) ?? ["", ""];
  const offset = withCursor.indexOf("|");
  if (offset < 0) throw new Error("no cursor | in the workspace");
  documents.set(uri, withCursor.replace("|", ""));
  const before = withCursor.slice(0, offset).split("\n");
  const archive = new Archive();
  const analyses = new Map([...documents].map(([each, text]) => [each, analyse(text)]));
  for (const [each, { facts }] of analyses) archive.set(each, recordOf(facts));
  const analysis = analyses.get(uri);
  if (!analysis) throw new Error("unreachable");
  return {
    snapshot: { uri, version: 1, ...analysis, archive, language, beside: filesBeside(files), findings: () => runRules(analysis), reread },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    line: (each, line) => analyses.get(each)?.text.line(line) ?? "",
  };
}

export const filesBeside = (names: readonly string[]): { readonly files: readonly FileBeside[] } => ({
  files: names.map((name) => ({ name, uri: `file:///arkiv/${encodeURIComponent(name)}` })),
});

/** Another text read as a document. */
export function reread(text: SourceText): Reread {
  const analysis = analyse(text.toString());
  return { ...analysis, findings: () => runRules(analysis) };
}
