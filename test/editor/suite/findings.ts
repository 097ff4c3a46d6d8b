import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually } from "./eventually.ts";

/** The findings of a rule in a document, as soon as there are any. */
export function findings(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic[]> {
  return eventually(
    `a finding ${code}`,
    () => findingsNow(document, code),
    (found) => found.length > 0,
  );
}

/** Waits until a rule finds nothing in a document. */
export async function noFindings(document: vscode.TextDocument, code: string): Promise<void> {
  await eventually(
    `no finding ${code}`,
    () => findingsNow(document, code),
    (found) => found.length === 0,
  );
}

export function findingsNow(document: vscode.TextDocument, code: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => codeOf(diagnostic) === code);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The quick fixes for a finding, as soon as one is called so. */
export function quickFixes(document: vscode.TextDocument, finding: vscode.Diagnostic, isWanted: (fix: vscode.CodeAction) => boolean) {
  return eventually(
    "a quick fix",
    () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
        10,
      ),
    (offered) => offered?.some(isWanted) ?? false,
  );
}

/** Does the quick fix of this title that is a command, as a click on it would. */
export async function runQuickFix(document: vscode.TextDocument, finding: vscode.Diagnostic, title: string): Promise<void> {
  const isWanted = (fix: vscode.CodeAction): boolean => fix.title === title && fix.command !== undefined;
  const command = (await quickFixes(document, finding, isWanted)).find(isWanted)?.command;
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
