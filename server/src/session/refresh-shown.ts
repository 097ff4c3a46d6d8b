import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { lensRefresher } from "./lens-refresh.ts";

/** What stands between the user's own lines is drawn anew, for other settings may say otherwise. Diagnostics look after themselves. */
export function refreshShown(connection: Connection, client: ClientCapabilities): void {
  lensRefresher(connection, () => client)();
  if (client.workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(() => {});
}
