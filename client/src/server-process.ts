import { State } from "vscode-languageclient";
import { LanguageClient } from "vscode-languageclient/node";

/** The server may take so long to end when it is asked to, in milliseconds. */
const patience = 2000;

/** A client whose server is a process of its own, which ends with it whatever state it is in. */
export class ServerProcess extends LanguageClient {
  /** What the library says of its connection, in English, is for the log: what the user has to know we say. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override async stop(): Promise<void> {
    const server = this.serverProcess;
    try {
      // One that is starting cannot be asked to end.
      if (this.state === State.Running) {
        await super.stop(patience);
      }
    } finally {
      // A server that is stuck does not hear anybody, and would go on for ever.
      if (server !== undefined && server.exitCode === null && server.signalCode === null) {
        await endOf(server, this.state === State.Starting ? 0 : patience);
      }
    }
  }
}

type Server = NonNullable<LanguageClient["serverProcess"]>;

/** Waits for a process to end, and ends it by force where it does not. */
function endOf(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill("SIGKILL"), milliseconds);
    server.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
