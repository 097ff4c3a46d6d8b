import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver-types";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Message } from "../rules/rule.ts";
import { commandNames } from "./command-names.ts";
import { spanRange } from "./lsp-range.ts";
import { messages } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";

/** What the commands are told: which finding of which version of a document. */
export interface SetAsideArguments {
  readonly uri: string;
  readonly version: number;
  readonly code: string;
  readonly range: Range;
}

/** A finding, and the diagnostic by which the editor knows it. */
export interface Shown {
  readonly finding: PlacedFinding;
  readonly diagnostic: Diagnostic;
}

/** Sets each of the findings aside, or its rule in this document. The record is not touched: the server writes a file of its own. */
export function setAsideActions(snapshot: Snapshot, shown: readonly Shown[]): CodeAction[] {
  const codes = new Map(shown.map((each) => [each.finding.code, each]));
  return [
    ...shown.map((each) => action(snapshot, each, messages.setFindingAside, commandNames.setFindingAside, shown.length > 1)),
    ...[...codes.values()].map((each) => action(snapshot, each, messages.setRuleAside, commandNames.setRuleAside, codes.size > 1)),
  ];
}

/** Of several with one title each names its rule. */
function action(
  { uri, version, language }: Snapshot,
  { finding, diagnostic }: Shown,
  message: Message,
  command: string,
  several: boolean,
): CodeAction {
  const title = several ? `${message[language]} (${finding.code})` : message[language];
  const told: SetAsideArguments = { uri, version, code: finding.code, range: spanRange(finding.span) };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { title, command, arguments: [told] } };
}
