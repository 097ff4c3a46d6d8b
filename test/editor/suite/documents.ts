import assert from "node:assert/strict";
import * as vscode from "vscode";

/** The place of the n-th occurrence of a text, one character into it, where a cursor would stand. */
export function placeOf(document: vscode.TextDocument, text: string, occurrence = 1): vscode.Position {
  return document.positionAt(offsetOf(document, text, occurrence) + 1);
}

/** The line of the n-th occurrence of a text. */
export function lineOf(document: vscode.TextDocument, text: string, occurrence = 1): number {
  return placeOf(document, text, occurrence).line;
}

/** Replaces the n-th occurrence of a text, as typing would. */
export async function replace(document: vscode.TextDocument, text: string, replacement: string, occurrence = 1): Promise<void> {
  const start = offsetOf(document, text, occurrence);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, replacement);
  assert.ok(await vscode.workspace.applyEdit(edit), "the edit was refused");
}

function offsetOf(document: vscode.TextDocument, text: string, occurrence: number): number {
  const whole = document.getText();
  let offset = -1;
  for (let count = 0; count < occurrence; count++) {
    offset = whole.indexOf(text, offset + 1);
    assert.notEqual(offset, -1, `${document.uri.path} has no occurrence ${occurrence} of «${text}»`);
  }
  return offset;
}
