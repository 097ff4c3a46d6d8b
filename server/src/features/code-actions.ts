import { type CodeAction, CodeActionKind, type Diagnostic, type Range, type TextEdit } from "vscode-languageserver-types";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Fix } from "../rules/rule.ts";
import { toDiagnostic } from "./diagnostics.ts";
import { editRange, spanRange } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/** Of so many findings in a range fixes are worked out: nobody chooses among more, and each may hold all of a table. */
const mostFindings = 50;

/** Quick fixes for the first findings that touch a range. Each names the version of the text it was made for. */
export function codeActions(
  snapshot: Snapshot,
  range: Range,
  only: readonly string[] | undefined,
  given: readonly Diagnostic[],
): CodeAction[] {
  if (only && !only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix)) return [];
  return snapshot
    .findings()
    .filter((finding) => overlaps(spanRange(finding.span), range))
    .slice(0, mostFindings)
    .flatMap((finding) => finding.fixes().map((fix) => toAction(snapshot, finding, fix, given)));
}

function toAction(snapshot: Snapshot, finding: PlacedFinding, fix: Fix, given: readonly Diagnostic[]): CodeAction {
  const own = toDiagnostic(finding, snapshot.uri, snapshot.language, null);
  const same = given.find((diagnostic) => diagnostic.code === own.code && sameRange(diagnostic.range, own.range));
  return {
    title: fix.title[snapshot.language],
    kind: CodeActionKind.QuickFix,
    diagnostics: [same ?? own],
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: {
      documentChanges: [{ textDocument: { uri: snapshot.uri, version: snapshot.version }, edits: textEdits(fix, snapshot.text.lineEnd) }],
    },
  };
}

/** A fix's edits in the document's own line ends. */
export function textEdits({ edits }: Fix, lineEnd: string): TextEdit[] {
  return edits.map((edit) => ({
    range: editRange(edit),
    newText: lineEnd === "\n" ? edit.newText : edit.newText.replaceAll("\n", lineEnd),
  }));
}

const before = (a: Range["start"], b: Range["start"]): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
const overlaps = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);
const sameRange = (a: Range, b: Range): boolean =>
  !before(a.start, b.start) && !before(b.start, a.start) && !before(a.end, b.end) && !before(b.end, a.end);
