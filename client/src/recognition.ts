import * as vscode from "vscode";
import { documentSchemes, languageId } from "./protocol.ts";
import { looksLikeMinutes } from "./title-line.ts";

/**
 * Gives minutes their language where VS Code could not: it matches only the very first line,
 * and exported minutes begin with empty ones.
 */
export function recogniseMinutes(): vscode.Disposable {
  // VS Code keeps the same object when the language changes and makes a new one when the file is
  // opened again: whoever sets the language back is left alone, and nothing is kept for ever.
  const seen = new WeakSet<vscode.TextDocument>();

  const recognise = async (document: vscode.TextDocument): Promise<void> => {
    if (seen.has(document) || !isUsersDocument(document)) {
      return;
    }
    seen.add(document);
    if (looksLikeMinutes(document)) {
      await vscode.languages.setTextDocumentLanguage(document, languageId);
    }
  };

  vscode.workspace.textDocuments.forEach(recognise);
  return vscode.workspace.onDidOpenTextDocument(recognise);
}

function isUsersDocument(document: vscode.TextDocument): boolean {
  return documentSchemes.some((scheme) => scheme === document.uri.scheme);
}
