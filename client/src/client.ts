import * as vscode from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import { provideDocumentLinks } from "./attachments.ts";
import { t } from "./localize.ts";
import type { ArchiveStatus } from "./looking.ts";
import {
  documentCommandIds,
  documentSchemes,
  type InitializationOptions,
  languageId,
  requestNames,
  serverRunsContext,
} from "./protocol.ts";
import { knownSemanticTypes } from "./semantic-types.ts";

/** What an entry gives: a language client over the transport of its platform, not started. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the client sees it. */
export interface Session {
  /** Starts the server; does nothing when it runs already. */
  start(): Promise<void>;
  /** Stops the server and starts a new one. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Asks the server if it runs; null while it does not, and where it has no answer. */
  ask<Result>(method: string, params: unknown): Promise<Result | null>;
  /** The archive or what is known of it has changed; undefined where the server has come or gone. */
  readonly onDidChangeArchive: vscode.Event<ArchiveStatus | undefined>;
  /** Asks the server for something of our own; starts it where it does not run yet. */
  request<Result>(method: string, params: unknown): Promise<Result>;
}

/** Where the extension lies, and where it may keep files of its own for the folders that are open. */
export interface Places {
  readonly extensionUri: vscode.Uri;
  readonly storageFolder: vscode.Uri;
}

/** One server for the window, made at once and started when somebody needs it. */
export function createSession(makeClient: MakeClient, { extensionUri, storageFolder }: Places, log: vscode.LogOutputChannel): Session {
  const client = makeClient({
    documentSelector: documentSchemes.map((scheme) => ({ scheme, language: languageId })),
    // Changed files and settings the server asks to be told of itself, as in any other editor.
    initializationOptions: {
      rulesPage: vscode.Uri.joinPath(extensionUri, "docs/rules.md").toString(),
      storagePath: storageFolder.fsPath,
      archiveEvents: true,
      peeks: true,
    } satisfies InitializationOptions,
    middleware: { provideDocumentLinks, executeCommand: (command, given, next) => next(command, withDocument(command, given)) },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });

  client.registerFeature(knownSemanticTypes);
  const archiveChanged = new vscode.EventEmitter<ArchiveStatus | undefined>();
  client.onNotification(requestNames.archiveChanged, (status: ArchiveStatus) => archiveChanged.fire(status));
  client.onDidChangeState(() => archiveChanged.fire(undefined));

  const start = async (): Promise<void> => {
    if (client.needsStart()) {
      await client.start().then(() => setRuns(true), report);
    }
  };
  const stop = async (): Promise<void> => {
    if (client.needsStop()) {
      await setRuns(false);
      await client.stop();
    }
  };
  const report = async (error: unknown): Promise<void> => {
    log.error(String(error));
    const showLog = t("Vis log");
    const chosen = await vscode.window.showErrorMessage(t("Referats sprogserver kunne ikke starte."), showLog);
    if (chosen === showLog) {
      log.show();
    }
  };

  return {
    start,
    stop,
    request: async (method, params) => {
      await start();
      return client.sendRequest(method, params);
    },
    restart: async () => {
      await stop();
      await start();
    },
    ask: async <Result>(method: string, params: unknown) => {
      if (!client.isRunning()) {
        return null;
      }
      // A server that is just ending, or an answer that is out of date: there is nothing to show then.
      return client.sendRequest<Result | null>(method, params).catch(() => null);
    },
    onDidChangeArchive: archiveChanged.event,
  };
}

/** What a command is told: where nobody says, the document in front. */
function withDocument(command: string, given: unknown[]): unknown[] {
  const document = vscode.window.activeTextEditor?.document;
  if (given.length > 0 || document === undefined || !documentCommandIds.has(command)) {
    return given;
  }
  const position = vscode.window.activeTextEditor?.selection.active;
  return [
    {
      uri: document.uri.toString(),
      version: document.version,
      position: position && { line: position.line, character: position.character },
    },
  ];
}

const setRuns = (runs: boolean): Thenable<void> => vscode.commands.executeCommand("setContext", serverRunsContext, runs);
