import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeHost } from "./node-host.ts";
import { startServer } from "./server.ts";

/**
 * Serves over the transport that the command line names: `--stdio`, `--node-ipc`, `--pipe=…`, `--socket=…`. The archive
 * is stored in `storageFolder` where the client names no other; null stores it nowhere.
 */
export function serve(storageFolder: string | null): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, nodeHost(storageFolder));
  connection.listen();
}
