import * as vscode from "vscode";
import { openAttachment } from "./attachments.ts";
import type { Session } from "./client.ts";
import { commandIds, openAttachmentCommand } from "./protocol.ts";
import { type Manifest, openReport } from "./report.ts";

/** The commands of the palette that concern the client itself. */
export function registerCommands(session: Session, log: vscode.LogOutputChannel, manifest: Manifest): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.restartServer, () => session.restart()),
    vscode.commands.registerCommand(commandIds.showLog, () => log.show()),
    vscode.commands.registerCommand(commandIds.report, () => openReport(session, manifest)),
    vscode.commands.registerCommand(openAttachmentCommand, openAttachment),
  );
}
