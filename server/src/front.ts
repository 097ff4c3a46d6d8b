import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import { capabilitiesFor } from "./session/capabilities.ts";
import type { Host } from "./session/host.ts";

/** What a client may tell the server at the start, beside the protocol. */
export interface InitializationOptions {
  /** Address of the rules' documentation; findings link to it. */
  readonly rulesPage?: string;
  /** The section `referat` of the settings, for clients that cannot be asked for it. */
  readonly settings?: unknown;
  /** The editor has the command `referat.visHistorik`, which shows a case's history in a peek. */
  readonly peeks?: boolean;
  /** A folder of this machine in which the archive may be stored between sessions. */
  readonly storagePath?: string;
  /** The client wants to be told when the archive has changed (`referat/arkivAendret`). */
  readonly archiveEvents?: boolean;
}

/** The server behind the front. */
export interface Server {
  startServer(connection: Connection, host: Host, params: InitializeParams): void;
}

/** Told when the server behind the front has been started, or cannot be. */
export interface Starting {
  started(): void;
  failed(error: unknown): void;
}

/**
 * Answers `initialize`, for which an editor waits, and loads all else behind the answer. The caller starts listening, and
 * holds what comes meanwhile back.
 */
export function startFront(connection: Connection, host: Host, load: () => Promise<Server>, starting: Starting): void {
  connection.onInitialize((params): InitializeResult => {
    const capabilities = capabilitiesFor(params.capabilities);
    host
      .breathe()
      .then(load)
      .then(({ startServer }) => startServer(connection, host, params))
      .then(starting.started, starting.failed);
    return { capabilities, serverInfo: { name: "referat" } };
  });
}
