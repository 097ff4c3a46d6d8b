import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { codeActions } from "../features/code-actions.ts";
import { definition } from "../features/definition.ts";
import { documentSymbols } from "../features/document-symbols.ts";
import { foldingRanges } from "../features/folding-ranges.ts";
import { hover } from "../features/hover.ts";
import { references } from "../features/references.ts";
import type { Snapshot } from "../features/snapshot.ts";
import { workspaceSymbols } from "../features/workspace-symbols.ts";
import type { OpenDocuments } from "./open-documents.ts";

/** Answers each request from a snapshot. A feature that fails is logged and answers empty: the server goes on. */
export function registerFeatures(connection: Connection, open: OpenDocuments, client: () => ClientCapabilities): void {
  const answer = <Result>(name: string, uri: string, empty: Result, feature: (snapshot: Snapshot) => Result): Result =>
    guarded(name, empty, () => {
      const snapshot = open.snapshot(uri);
      return snapshot ? feature(snapshot) : empty;
    });
  const guarded = <Result>(name: string, empty: Result, feature: () => Result): Result => {
    try {
      return feature();
    } catch (error) {
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };

  connection.onDocumentSymbol(({ textDocument }) => answer("documentSymbol", textDocument.uri, [], documentSymbols));
  connection.onFoldingRanges(({ textDocument }) => answer("foldingRange", textDocument.uri, [], foldingRanges));
  connection.onHover(({ textDocument, position }) => answer("hover", textDocument.uri, null, (snapshot) => hover(snapshot, position)));
  connection.onDefinition(({ textDocument, position }) => {
    const links = answer("definition", textDocument.uri, [], (snapshot) => definition(snapshot, position));
    if (client().textDocument?.definition?.linkSupport) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  });
  connection.onReferences(({ textDocument, position, context }) =>
    answer("references", textDocument.uri, [], (snapshot) => references(snapshot, position, context.includeDeclaration)),
  );
  connection.onWorkspaceSymbol(({ query }) => guarded("workspaceSymbol", [], () => workspaceSymbols(open.archive(), query, open.language)));
  connection.onCodeAction(({ textDocument, range, context }) =>
    answer("codeAction", textDocument.uri, [], (snapshot) => codeActions(snapshot, range, context.only, context.diagnostics)),
  );
}
