import * as vscode from "vscode";
import type { ProvideDocumentLinksSignature } from "vscode-languageclient";
import { openAttachmentCommand } from "./protocol.ts";

/** Files that VS Code would show as bytes, and another program shows as they are. None that a machine would run. */
const shownElsewhere = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|msg|eml|tiff?)$/i;

/** Files of this machine, seen from a VS Code that runs on it. */
const mayOpenElsewhere = (target: vscode.Uri): boolean =>
  // A document with macros in a folder from somewhere: VS Code shows it as bytes, which harms nobody.
  vscode.workspace.isTrusted &&
  target.scheme === "file" &&
  shownElsewhere.test(target.path) &&
  vscode.env.uiKind === vscode.UIKind.Desktop &&
  vscode.env.remoteName === undefined;

/** Links to attachments open the program that the machine has for them. */
export async function provideDocumentLinks(
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  next: ProvideDocumentLinksSignature,
): Promise<vscode.DocumentLink[] | null | undefined> {
  const links = await next(document, token);
  for (const link of links ?? []) {
    if (link.target === undefined || !mayOpenElsewhere(link.target)) continue;
    const given = encodeURIComponent(JSON.stringify([link.target.toString()]));
    link.target = vscode.Uri.parse(`command:${openAttachmentCommand}?${given}`);
  }
  return links;
}

/** Opens an attachment; what is none, or cannot be opened elsewhere, as VS Code opens files. */
export async function openAttachment(given: unknown): Promise<void> {
  if (typeof given !== "string") {
    return;
  }
  const target = vscode.Uri.parse(given);
  // An attachment is a file, not an address of the web or a command of the editor.
  if (vscode.workspace.fs.isWritableFileSystem(target.scheme) === undefined) {
    return;
  }
  if (mayOpenElsewhere(target)) {
    await vscode.env.openExternal(target);
  } else {
    await vscode.commands.executeCommand("vscode.open", target);
  }
}
