import { type ClientCapabilities, CodeLensRefreshRequest, type Connection } from "vscode-languageserver";

/** Asks the editor to ask for its lenses again: the archive behind them has changed. */
export function lensRefresher(connection: Connection, client: () => ClientCapabilities): () => void {
  return () => {
    if (client().workspace?.codeLens?.refreshSupport === true) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  };
}
