import type { Connection } from "vscode-languageserver";
import { faultText } from "./fault-text.ts";

/** What has failed in this session: logged each time, and counted by the name of what was asked. */
export class Failures {
  readonly #connection: Connection;
  readonly #counts = new Map<string, number>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** So often each has failed. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  tell(name: string, error: unknown): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#connection.console.error(`${name}: ${faultText(error)}`);
  }
}
