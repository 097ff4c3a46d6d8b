import { State } from "vscode-languageclient";
import { LanguageClient } from "vscode-languageclient/node";

/** The server may take so long to answer that it will end, in milliseconds; VS Code itself waits for no more than five seconds. */
const patience = 2000;
/** And so long to end after that. */
const grace = 500;

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
    } catch {
      // It did not answer in time; the library has said so in the log.
    }
    // A server that is stuck does not hear anybody, and would go on for ever.
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      await endOf(server);
    }
  }
}

type Server = NonNullable<LanguageClient["serverProcess"]>;

/** Waits a moment for a process that was asked to end, and ends it by force where it does not. */
function endOf(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill("SIGKILL"), grace);
    server.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
