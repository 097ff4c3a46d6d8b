import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { documentHighlights } from "../features/document-highlight.ts";
import { documentLinks } from "../features/document-links.ts";
import { documentSymbols } from "../features/document-symbols.ts";
import { foldingRanges } from "../features/folding-ranges.ts";
import { hover } from "../features/hover.ts";
import { inlayHints } from "../features/inlay-hints.ts";
import { selectionRanges } from "../features/selection-ranges.ts";
import type { Answering } from "./answering.ts";
import type { BesideDocuments } from "./files-beside.ts";
import type { Settings } from "./settings.ts";

export interface ReadingInput {
  readonly connection: Connection;
  readonly answers: Answering;
  readonly client: () => ClientCapabilities;
  readonly settings: () => Settings;
  readonly beside: BesideDocuments;
}

/** What helps one who reads a document. */
export function registerReading({ connection, answers: { answer }, client, settings, beside }: ReadingInput): void {
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
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    answer("inlayHint", textDocument.uri, token, [], (snapshot) => inlayHints(snapshot, range, settings().inlayHints)),
  );
  connection.onDocumentLinks(async ({ textDocument }, token) => {
    await beside.look(textDocument.uri);
    return answer("documentLink", textDocument.uri, token, [], documentLinks, "archive");
  });
}
