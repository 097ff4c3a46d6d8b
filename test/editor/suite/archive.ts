import * as vscode from "vscode";

/** The folder that is open: a copy of the samples, which a test may change. */
export function archiveFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    throw new Error("the suite needs an open folder");
  }
  return folder.uri;
}

/** Where the report of the run goes: beside the archive, never in it. */
export function reportUri(): vscode.Uri {
  return vscode.Uri.joinPath(archiveFolder(), "..", "report.json");
}

/** The address of a file of the archive. */
export function fileUri(path: string): vscode.Uri {
  return vscode.Uri.joinPath(archiveFolder(), path);
}

/** Opens a file in an editor, as a user would. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a new file; goes away with `removeFile`. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(fileUri(path), bytes);
}

export async function removeFile(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(path));
}

/** Closes everything, and throws away what a test changed. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((each) => each.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
