import type { Connection } from "vscode-languageserver";
import { diagnostics } from "../features/diagnostics.ts";
import type { Failures } from "./failures.ts";
import type { OpenDocument } from "./open-document.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { givenUp } from "./slices.ts";

/** How long a document must rest before its diagnostics are sent, in milliseconds. */
const rest = 120;

/** Sends diagnostics to a client that cannot ask for them: of a document's newest version only, when it rests. */
export class PushedDiagnostics {
  readonly #connection: Connection;
  readonly #failures: Failures;
  readonly #open: OpenDocuments;
  readonly #rulesPage: () => string | null;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Documents that have had diagnostics. */
  readonly #sent = new Set<string>();

  constructor(connection: Connection, failures: Failures, open: OpenDocuments, rulesPage: () => string | null) {
    this.#connection = connection;
    this.#failures = failures;
    this.#open = open;
    this.#rulesPage = rulesPage;
  }

  /** It was opened or changed: the first diagnostics come at once, later ones when it rests. */
  changed({ uri }: OpenDocument): void {
    this.#schedule(uri, this.#sent.has(uri) ? rest : 0);
  }

  /** All that was sent may be wrong. */
  refresh({ uri }: OpenDocument): void {
    this.#schedule(uri, 0);
  }

  closed({ uri }: OpenDocument): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#sent.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #schedule(uri: string, delay: number): void {
    clearTimeout(this.#timers.get(uri));
    const timer = setTimeout(() => {
      this.#send(uri, () => this.#timers.get(uri) === timer).catch((error: unknown) => this.#failures.tell("publishDiagnostics", error));
    }, delay);
    this.#timers.set(uri, timer);
  }

  /** Only what stands when it is sent: whoever schedules anew ends what is under way. */
  async #send(uri: string, isLast: () => boolean): Promise<void> {
    const snapshot = await this.#open.judged(uri, isLast);
    if (!snapshot || snapshot === givenUp || !isLast()) return;
    this.#sent.add(uri);
    await this.#connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: diagnostics(snapshot, this.#rulesPage()) });
  }
}
