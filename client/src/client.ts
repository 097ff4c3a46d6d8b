import * as vscode from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
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
import { Supervisor } from "./supervisor.ts";
import { tellOfEnd, tellOfRestart } from "./tell-of-ends.ts";

/** What an entry gives: a language client over the transport of its platform, not started. Each is started once. */
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
  /** Asks the server for something of our own; starts it where it does not run yet. Throws where it cannot be asked, in words for the user. */
  request<Result>(method: string, params: unknown): Promise<Result>;
  /** How often the server has ended unexpectedly. */
  readonly deaths: number;
}

/** Where the extension lies, and where it may keep files of its own for the folders that are open. */
export interface Places {
  readonly extensionUri: vscode.Uri;
  readonly storageFolder: vscode.Uri;
}

/** One server for the window, started when somebody needs it, and again when it ends unexpectedly. */
export function createSession(makeClient: MakeClient, places: Places, log: vscode.LogOutputChannel): Session {
  const archiveChanged = new vscode.EventEmitter<ArchiveStatus | undefined>();
  const makeLife = (died: () => void): BaseLanguageClient => {
    const client = makeClient(clientOptions(places, log, died));
    client.registerFeature(knownSemanticTypes);
    client.onNotification(requestNames.archiveChanged, (status: ArchiveStatus) => archiveChanged.fire(status));
    return client;
  };
  const supervisor = new Supervisor(makeLife, {
    runs: (client) => {
      void setRuns(client !== null);
      archiveChanged.fire(undefined);
    },
    hasRestarted: () => void tellOfRestart(log),
    gaveUp: (error) => {
      if (error !== null) {
        log.error(String(error));
      }
      void tellOfEnd(log, restart, error !== null);
    },
  });

  const restart = (): Promise<void> => supervisor.restart().catch((error) => log.error(String(error)));

  return {
    start: () => supervisor.start(),
    stop: () => supervisor.stop().catch((error) => log.error(String(error))),
    restart,
    request: async (method, params) => {
      await supervisor.start();
      if (supervisor.running === null) {
        throw new Error(t("Referats sprogserver kører ikke i øjeblikket."));
      }
      return supervisor.running.sendRequest(method, params);
    },
    // A server that is just ending, or an answer that is out of date: there is nothing to show then.
    ask: async <Result>(method: string, params: unknown) =>
      (await supervisor.running?.sendRequest<Result | null>(method, params).catch(() => null)) ?? null,
    onDidChangeArchive: archiveChanged.event,
    get deaths() {
      return supervisor.deaths;
    },
  };
}

const clientOptions = ({ extensionUri, storageFolder }: Places, log: vscode.LogOutputChannel, died: () => void): LanguageClientOptions => ({
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
  initializationFailedHandler: () => false,
  errorHandler: {
    // A message that cannot be written: the connection is about to close.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    // A new client begins the next life: to this one nothing of the old connection can come.
    closed: () => {
      died();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  },
});

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
