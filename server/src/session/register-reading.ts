import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { documentHighlights } from "../features/document-highlight.ts";
import { documentLinks } from "../features/document-links.ts";
import { documentSymbols } from "../features/document-symbols.ts";
import { foldingRanges } from "../features/folding-ranges.ts";
import { hover } from "../features/hover.ts";
import { selectionRanges } from "../features/selection-ranges.ts";
import type { Answering } from "./answering.ts";
import type { BesideDocuments } from "./files-beside.ts";
import { registerInlayHints } from "./inlay-hints.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { registerSemanticTokens } from "./semantic-tokens.ts";

export interface ReadingInput {
  readonly connection: Connection;
  readonly answers: Answering;
  readonly client: () => ClientCapabilities;
  readonly open: OpenDocuments;
  readonly beside: BesideDocuments;
}

/** What the session around tells of, so that an editor asks again for what it shows. */
export interface ReadingSession {
  archiveChanged(): void;
  settingsChanged(): void;
  closed(uri: string): void;
}

/** What helps one who reads a document. */
export function registerReading({ connection, answers, client, open, beside }: ReadingInput): ReadingSession {
  const { answer } = answers;
  connection.onDocumentSymbol(({ textDocument }, token) => answer("documentSymbol", textDocument.uri, token, [], documentSymbols));
  connection.onFoldingRanges(({ textDocument }, token) =>
    answer("foldingRange", textDocument.uri, token, [], (snapshot) =>
      foldingRanges(snapshot, client().textDocument?.foldingRange?.rangeLimit),
    ),
  );
  connection.onHover(({ textDocument, position }, token) =>
    answer("hover", textDocument.uri, token, null, (snapshot) => hover(snapshot, position), "archive"),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    answer("documentHighlight", textDocument.uri, token, null, (snapshot) => documentHighlights(snapshot, position)),
  );
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    answer("selectionRange", textDocument.uri, token, [], (snapshot) => selectionRanges(snapshot, positions)),
  );
  connection.onDocumentLinks(async ({ textDocument }, token) => {
    await beside.look(textDocument.uri);
    return answer("documentLink", textDocument.uri, token, [], documentLinks, "archive");
  });
  const colours = registerSemanticTokens(connection, answers, open, client);
  const hints = registerInlayHints(connection, answers, open, client);
  return {
    archiveChanged: () => void colours.archiveChanged(),
    settingsChanged: () => hints.settingsChanged(),
    closed(uri) {
      colours.closed(uri);
      hints.closed(uri);
      beside.forget(uri);
    },
  };
}
