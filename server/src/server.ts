import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Archive } from "./archive/archive.ts";
import { ArchiveLoader, type Unreadable } from "./session/archive-loader.ts";
import { registerDiagnostics } from "./session/diagnostics.ts";
import type { Host } from "./session/host.ts";
import { announceUnreadable, loadWorkspace } from "./session/load-workspace.ts";
import { OpenDocuments } from "./session/open-documents.ts";
import { registerFeatures } from "./session/register-features.ts";
import { defaultSettings, readSettings, type Settings } from "./session/settings.ts";

/** What a client may tell the server at the start, beside the protocol. */
export interface InitializationOptions {
  /** Address of the rules' documentation; findings link to it. */
  readonly rulesPage?: string;
  /** The section `referat` of the settings, for clients that cannot be asked for it. */
  readonly settings?: unknown;
}

/** Wires the language server to a connection. The caller starts listening. */
export function startServer(connection: Connection, host: Host): void {
  const archive = new Archive();
  const documents = new TextDocuments(TextDocument);
  let settings: Settings = defaultSettings;
  const open = new OpenDocuments(archive, documents, () => settings);
  const loader = new ArchiveLoader(archive, host, (uri) => open.isOpen(uri));
  let client: InitializeParams["capabilities"] = {};
  let folders: readonly string[] = [];
  const diagnostics = registerDiagnostics(connection, documents, open);
  registerFeatures(connection, open, () => client);

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    settings = readSettings(options.settings);
    diagnostics.configure(client, typeof options.rulesPage === "string" ? options.rulesPage : null);
    return { capabilities: capabilities(diagnostics.pulls), serverInfo: { name: "referat" } };
  });

  const updateSettings = async (): Promise<void> => {
    if (!client.workspace?.configuration) return;
    settings = readSettings(await connection.workspace.getConfiguration("referat"));
    for (const problem of settings.problems) connection.console.warn(`Indstillingen kan ikke bruges og er sprunget over: ${problem}`);
    diagnostics.refresh();
  };

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "referat" });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*.referat" }] });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        for (const { uri } of removed) loader.dropFolder(uri);
        await loadWorkspace(
          connection,
          loader,
          added.map(({ uri }) => uri),
        );
      });
    }
    await updateSettings();
    await loadWorkspace(connection, loader, folders);
  });

  connection.onDidChangeConfiguration(async (change) => {
    if (client.workspace?.configuration) return updateSettings();
    settings = readSettings((change.settings as { referat?: unknown } | null)?.referat);
    diagnostics.refresh();
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const unreadable: Unreadable[] = [];
    for (const { uri, type } of changes) {
      const problem = type === FileChangeType.Deleted ? loader.drop(uri) : await loader.load(uri);
      if (problem) unreadable.push(problem);
    }
    announceUnreadable(connection, unreadable);
  });

  documents.onDidClose(async ({ document }) => {
    open.closed(document.uri);
    await loader.load(document.uri);
  });

  documents.listen(connection);
}

function capabilities(pulls: boolean): InitializeResult["capabilities"] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    documentSymbolProvider: { label: "Referat" },
    foldingRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls ? { diagnosticProvider: { identifier: "referat", interFileDependencies: false, workspaceDiagnostics: false } } : {}),
  };
}
