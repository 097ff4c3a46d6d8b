import { type ClientCapabilities, CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { commandNames, fixAllKind } from "../features/command-names.ts";
import { completionTriggers } from "../features/completion.ts";
import { legendFor } from "../features/semantic-legend.ts";
import { fileOperations, renameOperations } from "./file-operations.ts";

/** What the server can do for a client. */
export function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  const pulls = client.textDocument?.diagnostic !== undefined;
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    documentSymbolProvider: { label: "Referat" },
    foldingRangeProvider: true,
    hoverProvider: true,
    documentHighlightProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: {
      legend: legendFor(client.textDocument?.semanticTokens?.tokenTypes ?? []),
      full: { delta: true },
      range: true,
    },
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    codeLensProvider: {},
    completionProvider: { resolveProvider: true, triggerCharacters: [...completionTriggers] },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    executeCommandProvider: { commands: Object.values(commandNames) },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: renameOperations, didCreate: fileOperations, didRename: fileOperations, didDelete: fileOperations },
    },
    ...(pulls ? { diagnosticProvider: { identifier: "referat", interFileDependencies: true, workspaceDiagnostics: true } } : {}),
  };
}
