import { type ClientCapabilities, CodeLensRefreshRequest, type Connection } from "vscode-languageserver";

/** What stands between the user's own lines is drawn anew, for other settings may say otherwise. Diagnostics look after themselves. */
export function refreshShown(connection: Connection, { workspace }: ClientCapabilities): void {
  const refused = (): void => {};
  if (workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(refused);
  if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(refused);
}
