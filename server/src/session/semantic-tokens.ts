import type { ClientCapabilities, Connection, SemanticTokens } from "vscode-languageserver";
import { semanticTokens } from "../features/semantic-tokens.ts";
import type { Snapshot } from "../features/snapshot.ts";
import type { Answering } from "./answering.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { TokenResults } from "./token-results.ts";

export interface SemanticTokensSession {
  /** Meetings of the archive have come or gone: the editor is told to ask again where a reference leads elsewhere now. */
  archiveChanged(): Promise<void>;
  closed(uri: string): void;
}

const empty: SemanticTokens = { data: [] };

/** Colours: of a whole document, of its lines in sight, and after an edit the difference. */
export function registerSemanticTokens(
  connection: Connection,
  { answer, failed }: Answering,
  open: OpenDocuments,
  client: () => ClientCapabilities,
): SemanticTokensSession {
  const results = new TokenResults();
  const { semanticTokens: requests } = connection.languages;
  requests.on(({ textDocument: { uri } }, token) =>
    answer("semanticTokens", uri, token, empty, (snapshot) => results.full(uri, semanticTokens(snapshot)), "archive"),
  );
  requests.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    answer("semanticTokens", uri, token, empty, (snapshot) => results.delta(uri, previousResultId, semanticTokens(snapshot)), "archive"),
  );
  requests.onRange(({ textDocument: { uri }, range }, token) =>
    answer("semanticTokens", uri, token, empty, (snapshot) => ({ data: semanticTokens(snapshot, range) }), "archive"),
  );

  const isOutdated = (snapshot: Snapshot | null): boolean => snapshot !== null && results.differs(snapshot.uri, semanticTokens(snapshot));
  return {
    async archiveChanged() {
      if (client().workspace?.semanticTokens?.refreshSupport !== true) return;
      try {
        for (const uri of results.uris()) if (isOutdated(await open.snapshotInArchive(uri))) return await requests.refresh();
      } catch (error) {
        failed("semanticTokens", null, error);
      }
    },
    closed: (uri) => results.forget(uri),
  };
}
