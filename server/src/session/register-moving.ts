import type { ClientCapabilities, Connection, Definition, LocationLink } from "vscode-languageserver";
import { definition } from "../features/definition.ts";
import { references } from "../features/references.ts";
import { workspaceSymbols } from "../features/workspace-symbols.ts";
import type { Answering } from "./answering.ts";
import type { OpenDocuments } from "./open-documents.ts";

/** What leads from one place to others. */
export function registerMoving(
  connection: Connection,
  { answer, failed }: Answering,
  open: OpenDocuments,
  client: () => ClientCapabilities,
): void {
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
  connection.onWorkspaceSymbol(async ({ query }) => {
    try {
      return workspaceSymbols(await open.archive(), query, open.language);
    } catch (error) {
      return failed("workspaceSymbol", [], error);
    }
  });
}
