import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver-types";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Fix } from "../rules/rule.ts";
import { toDiagnostic } from "./diagnostics.ts";
import { documentEdit } from "./document-edit.ts";
import { fixAll } from "./fix-all.ts";
import { spanRange } from "./lsp-range.ts";
import { type Shown, setAsideActions } from "./set-aside-actions.ts";
import type { Snapshot } from "./snapshot.ts";

/** Of so many findings in a range fixes are worked out: nobody chooses among more, and each may hold all of a table. */
const mostFindings = 50;

/**
 * Quick fixes for the first findings that touch a range, then what sets these findings aside; all safe fixes at once for
 * whoever asks for them by name. Each edit names the version of the text it was made for.
 */
export function codeActions(
  snapshot: Snapshot,
  range: Range,
  only: readonly string[] | undefined,
  given: readonly Diagnostic[],
): CodeAction[] {
  const all = fixAll(snapshot, only);
  if (only && !only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix)) return all;
  const shown = snapshot
    .findings()
    .filter((finding) => overlaps(spanRange(finding.span), range))
    .slice(0, mostFindings)
    .map((finding) => ({ finding, diagnostic: diagnosticOf(snapshot, finding, given) }));
  const fixes = shown.flatMap((each) => each.finding.fixes().map((fix) => toAction(snapshot, each, fix)));
  return [...fixes, ...setAsideActions(snapshot, shown), ...all];
}

/** The diagnostic of a finding as the editor has it. */
function diagnosticOf(snapshot: Snapshot, finding: PlacedFinding, given: readonly Diagnostic[]): Diagnostic {
  const own = toDiagnostic(finding, snapshot.uri, snapshot.language, null);
  return given.find((diagnostic) => diagnostic.code === own.code && sameRange(diagnostic.range, own.range)) ?? own;
}

function toAction(snapshot: Snapshot, { diagnostic }: Shown, fix: Fix): CodeAction {
  return {
    title: fix.title[snapshot.language],
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: documentEdit(snapshot, fix.edits),
  };
}

const before = (a: Range["start"], b: Range["start"]): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
const overlaps = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);
const sameRange = (a: Range, b: Range): boolean =>
  !before(a.start, b.start) && !before(b.start, a.start) && !before(a.end, b.end) && !before(b.end, a.end);
