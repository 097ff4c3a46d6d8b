import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { Archive } from "./archive/archive.ts";
import { archiveClient } from "./session/archive-client.ts";
import { ArchiveSession } from "./session/archive-session.ts";
import { commands, registerCommands } from "./session/commands.ts";
import { registerDiagnostics } from "./session/diagnostics.ts";
import type { Host } from "./session/host.ts";
import { OpenDocuments, openDocumentsOf } from "./session/open-documents.ts";
import { registerFeatures } from "./session/register-features.ts";
import { defaultSettings, readSettings, type Settings } from "./session/settings.ts";
import { FileWatch, fileOperations, listenToFiles } from "./session/watch-files.ts";

/** What a client may tell the server at the start, beside the protocol. */
export interface InitializationOptions {
  /** Address of the rules' documentation; findings link to it. */
  readonly rulesPage?: string;
  /** The section `referat` of the settings, for clients that cannot be asked for it. */
  readonly settings?: unknown;
  /** A folder of this machine in which the archive may be stored between sessions. */
  readonly storagePath?: string;
}

/** Wires the language server to a connection. The caller starts listening. */
export function startServer(connection: Connection, host: Host): void {
  const archive = new Archive();
  const documents = new TextDocuments(openDocumentsOf);
  let settings: Settings = defaultSettings;
  let client: InitializeParams["capabilities"] = {};
  let folders: readonly string[] = [];
  let storagePath: string | null = null;
  const open = new OpenDocuments({ archive, held: documents, settings: () => settings, breathe: () => host.breathe() });
  const diagnostics = registerDiagnostics({ connection, documents, open, archive, host, settings: () => settings });
  registerFeatures(connection, open, () => client);
  const files = new ArchiveSession(
    archive,
    host,
    (uri) => open.isOpen(uri),
    archiveClient(
      connection,
      () => client,
      () => settings,
    ),
  );
  const watch = new FileWatch(connection);
  registerCommands(connection, files);

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    settings = readSettings(options.settings);
    storagePath = typeof options.storagePath === "string" ? options.storagePath : host.storagePath;
    diagnostics.configure(client, typeof options.rulesPage === "string" ? options.rulesPage : null);
    return { capabilities: capabilities(diagnostics.pulls), serverInfo: { name: "referat" } };
  });

  const useSettings = (changed: Settings): void => {
    settings = changed;
    for (const problem of settings.problems) connection.console.warn(`Indstillingen kan ikke bruges og er sprunget over: ${problem}`);
    watch.watch(settings.archive.include, client);
    diagnostics.refresh();
  };
  const askSettings = async (): Promise<void> => {
    if (client.workspace?.configuration) useSettings(readSettings(await connection.workspace.getConfiguration("referat")));
    else watch.watch(settings.archive.include, client);
  };

  connection.onInitialized(async () => {
    const started = files.start(folders, storagePath);
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        return files.changeFolders(folders);
      });
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      const sections = ["referat", "files.exclude"];
      connection.client.register(DidChangeConfigurationNotification.type, { section: sections }).catch(() => {});
    }
    await askSettings();
    await started;
  });

  connection.onDidChangeConfiguration(async (change) => {
    if (client.workspace?.configuration) await askSettings();
    else useSettings(readSettings((change.settings as { referat?: unknown } | null)?.referat));
    await files.changeSettings();
  });

  listenToFiles(connection, (events) => void files.filesChanged(events));
  documents.onDidClose(({ document }) => {
    void files.closed(document.uri);
  });
  connection.onShutdown(() => files.end());

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
    workspaceSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    executeCommandProvider: { commands: Object.values(commands) },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: fileOperations, didRename: fileOperations, didDelete: fileOperations },
    },
    ...(pulls ? { diagnosticProvider: { identifier: "referat", interFileDependencies: false, workspaceDiagnostics: true } } : {}),
  };
}
