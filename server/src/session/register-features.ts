import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Definition,
  type LocationLink,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { codeActions } from "../features/code-actions.ts";
import { definition } from "../features/definition.ts";
import { documentSymbols } from "../features/document-symbols.ts";
import { foldingRanges } from "../features/folding-ranges.ts";
import { hover } from "../features/hover.ts";
import { references } from "../features/references.ts";
import type { Snapshot } from "../features/snapshot.ts";
import { workspaceSymbols } from "../features/workspace-symbols.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { type GivenUp, givenUp } from "./slices.ts";

/** Answers each request from a snapshot. A feature that fails is logged and answers empty: the server goes on. */
export function registerFeatures(connection: Connection, open: OpenDocuments, client: () => ClientCapabilities): void {
  const failed = <Result>(name: string, empty: Result, error: unknown): Result => {
    connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return empty;
  };
  // What needs the archive waits for all open documents to be read; all else for its own alone.
  const take = {
    document: (uri: string) => open.snapshot(uri),
    findings: (uri: string, token: CancellationToken) => open.judged(uri, () => !token.isCancellationRequested),
    archive: (uri: string) => open.snapshotInArchive(uri),
  };
  /** An answer at once where the document has been read, else a promise of one. */
  const answer = <Result>(
    name: string,
    uri: string,
    token: CancellationToken,
    empty: Result,
    feature: (snapshot: Snapshot) => Result,
    needs: "document" | "findings" | "archive" = "document",
  ): Answer<Result> => {
    const of = (snapshot: Snapshot | null | GivenUp): Result | ResponseError => {
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
      if (snapshot === givenUp) return new ResponseError(LSPErrorCodes.ContentModified, "superseded");
      try {
        return snapshot ? feature(snapshot) : empty;
      } catch (error) {
        return failed(name, empty, error);
      }
    };
    try {
      const snapshot = take[needs](uri, token);
      return snapshot instanceof Promise ? snapshot.then(of).catch((error: unknown) => failed(name, empty, error)) : of(snapshot);
    } catch (error) {
      return failed(name, empty, error);
    }
  };

  connection.onDocumentSymbol(({ textDocument }, token) => answer("documentSymbol", textDocument.uri, token, [], documentSymbols));
  connection.onFoldingRanges(({ textDocument }, token) => answer("foldingRange", textDocument.uri, token, [], foldingRanges));
  connection.onHover(({ textDocument, position }, token) =>
    answer("hover", textDocument.uri, token, null, (snapshot) => hover(snapshot, position), "archive"),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    answer<Definition | LocationLink[]>(
      "definition",
      textDocument.uri,
      token,
      [],
      (snapshot) => {
        const links = definition(snapshot, position);
        if (client().textDocument?.definition?.linkSupport) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      },
      "archive",
    ),
  );
  connection.onReferences(({ textDocument, position, context }, token) =>
    answer("references", textDocument.uri, token, [], (snapshot) => references(snapshot, position, context.includeDeclaration), "archive"),
  );
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer(
      "codeAction",
      textDocument.uri,
      token,
      [],
      (snapshot) => codeActions(snapshot, range, context.only, context.diagnostics),
      "findings",
    ),
  );
  connection.onWorkspaceSymbol(async ({ query }) => {
    try {
      return workspaceSymbols(await open.archive(), query, open.language);
    } catch (error) {
      return failed("workspaceSymbol", [], error);
    }
  });
}

type Answer<Result> = Result | ResponseError | Promise<Result | ResponseError>;
