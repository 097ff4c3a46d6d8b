import * as vscode from "vscode";
import type { Session } from "./client.ts";
import { archivePattern, languageId } from "./protocol.ts";

/**
 * Starts the server with the first minutes: a document that is open or gets opened, or a file of
 * the workspace. The extension wakes for any plain text, to recognise it, and a window without
 * minutes should not pay for a server.
 */
export function startWhenNeeded(session: Session): vscode.Disposable {
  const startFor = (document: vscode.TextDocument): void => {
    if (document.languageId === languageId) {
      void session.start();
    }
  };

  vscode.workspace.textDocuments.forEach(startFor);
  void startForWorkspace(session);
  return vscode.workspace.onDidOpenTextDocument(startFor);
}

async function startForWorkspace(session: Session): Promise<void> {
  const [file] = await vscode.workspace.findFiles(archivePattern, undefined, 1);
  if (file !== undefined) {
    await session.start();
  }
}
