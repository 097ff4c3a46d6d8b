import type { ClientCapabilities } from "vscode-languageserver-protocol";

/** What VS Code can do, as far as it decides what a server sends. */
export const capabilities: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    symbol: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    definition: { linkSupport: true },
    references: {},
    documentHighlight: {},
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        documentationFormat: ["markdown", "plaintext"],
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        resolveSupport: { properties: ["documentation", "detail", "additionalTextEdits"] },
      },
    },
    codeLens: {},
    semanticTokens: {
      tokenTypes: [],
      tokenModifiers: [],
      formats: ["relative"],
      requests: { range: true, full: { delta: true } },
      multilineTokenSupport: true,
      overlappingTokenSupport: true,
      augmentsSyntaxTokens: true,
    },
    inlayHint: {},
    documentLink: { tooltipSupport: true },
    selectionRange: {},
    foldingRange: { lineFoldingOnly: true },
  },
};
