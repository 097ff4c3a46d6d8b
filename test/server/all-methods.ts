import { commandNames } from "../../server/src/features/command-names.ts";
import { methodsWithForm } from "../../server/src/wire/forms.ts";

export const uri = "file:///arkiv/a.referat";
export const minutes =
  "REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Vej\n\n19/1\n\nSagsfremstilling\n\nSe mødet den 6. februar 2020. Der gives 1.000 kr.\n\nBeslutning\n\nGodkendt.\n";

const textDocument = { uri };
const position = { line: 2, character: 10 };
const range = { start: { line: 2, character: 9 }, end: { line: 8, character: 0 } };
const diagnostics = [{ range, message: "x", code: "sum-afviger" }];

/** What is asked of a server, each once, as it should be. */
export const requests: Readonly<Record<string, object>> = {
  "textDocument/documentSymbol": { textDocument },
  "textDocument/foldingRange": { textDocument },
  "textDocument/hover": { textDocument, position },
  "textDocument/documentHighlight": { textDocument, position },
  "textDocument/selectionRange": { textDocument, positions: [position, { line: 8, character: 3 }] },
  "textDocument/documentLink": { textDocument },
  "textDocument/inlayHint": { textDocument, range },
  "textDocument/semanticTokens/full": { textDocument },
  "textDocument/semanticTokens/full/delta": { textDocument, previousResultId: "1" },
  "textDocument/semanticTokens/range": { textDocument, range },
  "textDocument/definition": { textDocument, position },
  "textDocument/references": { textDocument, position, context: { includeDeclaration: true } },
  "textDocument/codeLens": { textDocument },
  "textDocument/completion": { textDocument, position, context: { triggerKind: 1 } },
  "completionItem/resolve": { label: "19/1", data: { uri, kind: "sagsnummer" } },
  "textDocument/formatting": { textDocument, options: { tabSize: 2, insertSpaces: true } },
  "textDocument/rangeFormatting": { textDocument, range, options: { tabSize: 2, insertSpaces: true } },
  "textDocument/onTypeFormatting": { textDocument, position, ch: "\n", options: { tabSize: 2, insertSpaces: true } },
  "textDocument/prepareRename": { textDocument, position },
  "textDocument/rename": { textDocument, position: { line: 4, character: 1 }, newName: "19/2" },
  "textDocument/codeAction": { textDocument, range, context: { diagnostics, only: ["quickfix"] } },
  "textDocument/diagnostic": { textDocument, previousResultId: "1" },
  "textDocument/willSaveWaitUntil": { textDocument, reason: 1 },
  "workspace/symbol": { query: "vej" },
  "workspace/executeCommand": { command: commandNames.renumber, arguments: [{ uri, version: 1 }] },
  "workspace/willRenameFiles": { files: [{ oldUri: uri, newUri: "file:///arkiv/b.referat" }] },
  "referat/udvalg": { uri },
  "referat/nytMoede": { committee: "Økonomiudvalget", date: "2020-03-01" },
  "referat/historik": { uri, position },
  "referat/sager": { under: { kind: "year", year: 2020 }, filter: "vej", most: 10 },
  "referat/sagVed": { uri, position },
  "referat/sagsforloeb": { sagsnummer: "19/1" },
  "referat/status": { uri },
};

/** What a server is told, as it should be. */
export const notifications: Readonly<Record<string, object>> = {
  "textDocument/didOpen": { textDocument: { uri, languageId: "referat", version: 1, text: minutes } },
  "textDocument/didChange": { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: "Ny vej\n" }, { text: minutes }] },
  "textDocument/didSave": { textDocument, text: minutes },
  "textDocument/willSave": { textDocument, reason: 1 },
  "textDocument/didClose": { textDocument },
  "workspace/didChangeConfiguration": { settings: { referat: { language: "en", rules: { "sum-afviger": "off" } } } },
  "workspace/didChangeWatchedFiles": { changes: [{ uri, type: 2 }] },
  "workspace/didChangeWorkspaceFolders": { event: { added: [{ uri: "file:///nowhere", name: "x" }], removed: [] } },
  "workspace/didCreateFiles": { files: [{ uri }] },
  "workspace/didDeleteFiles": { files: [{ uri: "file:///arkiv/c.referat" }] },
  "workspace/didRenameFiles": { files: [{ oldUri: uri, newUri: "file:///arkiv/b.referat" }] },
  "window/workDoneProgress/cancel": { token: "1" },
  "$/cancelRequest": { id: 1 },
  "$/progress": { token: 1, value: { kind: "end" } },
  "$/setTrace": { value: "off" },
};

/** Asked for last: this one stays open until there is something to say. */
export const parked = { "workspace/diagnostic": { previousResultIds: [{ uri, value: "1" }] } };

/** Those whose parameters are looked at before they come in. */
export const lookedAt: ReadonlySet<string> = new Set(methodsWithForm);
