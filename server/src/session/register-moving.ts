import {
  type ClientCapabilities,
  type Connection,
  type Definition,
  type Location,
  type LocationLink,
  RequestType,
} from "vscode-languageserver";
import { codeLenses, type LensAbilities } from "../features/code-lenses.ts";
import { definition } from "../features/definition.ts";
import { historikAt } from "../features/historik.ts";
import { messages } from "../features/messages.ts";
import { references } from "../features/references.ts";
import { requestNames } from "../features/request-names.ts";
import { workspaceSymbols } from "../features/workspace-symbols.ts";
import type { Answering } from "./answering.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { placeOf } from "./place.ts";

/** The treatments of a case, or what is to be said where there are none. */
type HistorikResult = { readonly locations: readonly Location[] } | { readonly says: string };

const historikRequest = new RequestType<unknown, HistorikResult, void>(requestNames.historik);

/** What leads from one place to others. */
export function registerMoving(
  connection: Connection,
  { answer, failed }: Answering,
  open: OpenDocuments,
  client: () => ClientCapabilities,
  abilities: LensAbilities,
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
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    answer("codeLens", uri, token, [], (snapshot) => (open.settings(uri).codeLens ? codeLenses(snapshot, abilities) : []), "archive"),
  );
  connection.onRequest(historikRequest, (given, token) => {
    const place = placeOf(given);
    const nothing: HistorikResult = { says: messages.notOpen[open.language] };
    if (!place) return nothing;
    return answer<HistorikResult>(
      "historik",
      place.uri,
      token,
      nothing,
      (snapshot) => {
        const found = historikAt(snapshot, place.position);
        return "says" in found ? { says: found.says[snapshot.language] } : found;
      },
      "archive",
    );
  });
  connection.onWorkspaceSymbol(async ({ query }) => {
    try {
      return workspaceSymbols(await open.archive(), query, open.language);
    } catch (error) {
      return failed("workspaceSymbol", [], error);
    }
  });
}
