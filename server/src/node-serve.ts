import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeHost } from "./node-files.ts";
import { startServer } from "./server.ts";

/** Serves over the transport that the command line names: `--stdio`, `--node-ipc`, `--pipe=…`, `--socket=…`. */
export function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, nodeHost);
  connection.listen();
}
