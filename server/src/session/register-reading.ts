import type { Connection } from "vscode-languageserver";
import { documentSymbols } from "../features/document-symbols.ts";
import { foldingRanges } from "../features/folding-ranges.ts";
import { hover } from "../features/hover.ts";
import type { Answering } from "./answering.ts";

/** What helps one who reads a document. */
export function registerReading(connection: Connection, { answer }: Answering): void {
  connection.onDocumentSymbol(({ textDocument }, token) => answer("documentSymbol", textDocument.uri, token, [], documentSymbols));
  connection.onFoldingRanges(({ textDocument }, token) => answer("foldingRange", textDocument.uri, token, [], foldingRanges));
  connection.onHover(({ textDocument, position }, token) =>
    answer("hover", textDocument.uri, token, null, (snapshot) => hover(snapshot, position), "archive"),
  );
}
