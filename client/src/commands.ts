import * as vscode from "vscode";
import { openAttachment } from "./attachments.ts";
import type { Session } from "./client.ts";
import { commandIds, openAttachmentCommand } from "./protocol.ts";

/** The commands of the palette that concern the client itself. */
export function registerCommands(session: Session, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.restartServer, () => session.restart()),
    vscode.commands.registerCommand(commandIds.showLog, () => log.show()),
    vscode.commands.registerCommand(openAttachmentCommand, openAttachment),
  );
}
