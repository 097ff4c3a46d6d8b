import * as vscode from "vscode";
import { TransportKind } from "vscode-languageclient/node";
import { createSession, type Session } from "./client.ts";
import { registerCommands } from "./commands.ts";
import { registerHistorik } from "./historik.ts";
import { followLanguage } from "./localize.ts";
import { lookupOf } from "./lookup.ts";
import { registerNewMeeting } from "./new-meeting.ts";
import { languageId } from "./protocol.ts";
import { recogniseMinutes } from "./recognition.ts";
import { registerSagerView } from "./sager/sager-view.ts";
import { registerSagsforloeb } from "./sagsforloeb/register.ts";
import { ServerProcess } from "./server-process.ts";
import { startWhenNeeded } from "./startup.ts";
import { registerStatus } from "./status/register.ts";

let session: Session | undefined;

/** Megabytes for what is short-lived: reading an archive would take far more, to no one's gain. */
const execArgv = ["--max-semi-space-size=16"];

/** Entry on the desktop and in a remote extension host: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(followLanguage());
  const log = vscode.window.createOutputChannel("Referat", { log: true });
  const server = { module: context.asAbsolutePath("dist/server/node.js"), transport: TransportKind.ipc };
  const run = { ...server, options: { execArgv } };
  const debug = { ...server, options: { execArgv: [...execArgv, "--nolazy", "--inspect=6009"] } };
  session = createSession(
    (options) => new ServerProcess(languageId, "Referat", { run, debug }, options),
    { extensionUri: context.extensionUri, storageFolder: context.storageUri ?? context.globalStorageUri },
    log,
  );
  const lookup = lookupOf(session);
  context.subscriptions.push(
    log,
    registerCommands(session, log, context.extension.packageJSON),
    registerHistorik(session),
    registerNewMeeting(session),
    registerSagerView(lookup, context.globalState),
    registerSagsforloeb(lookup, context.extensionUri),
    registerStatus(lookup),
    recogniseMinutes(),
    startWhenNeeded(session),
  );
}

/** VS Code waits for the promise, so the server ends before the extension host does. */
export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
