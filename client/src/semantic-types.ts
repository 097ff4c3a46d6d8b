import type { StaticFeature } from "vscode-languageclient";
import { semanticTokenTypes } from "./protocol.ts";

/** Tells the server that our own types of coloured words are known here: the manifest declares them for all themes. */
export const knownSemanticTypes: StaticFeature = {
  fillClientCapabilities({ textDocument }) {
    const known = textDocument?.semanticTokens;
    if (known) known.tokenTypes = [...known.tokenTypes, ...semanticTokenTypes];
  },
  initialize: () => {},
  getState: () => ({ kind: "static" }),
  clear: () => {},
};
