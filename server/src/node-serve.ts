import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startFront } from "./front.ts";
import { nodeHost } from "./node-host.ts";

/**
 * Serves over the transport that the command line names: `--stdio`, `--node-ipc`, `--pipe=…`, `--socket=…`. The archive
 * is stored in `storageFolder` where the client names no other; null stores it nowhere.
 */
export function serve(storageFolder: string | null): void {
  const connection = createConnection(ProposedFeatures.all);
  startFront(connection, nodeHost(storageFolder), () => import("./core.ts"));
  connection.listen();
}
