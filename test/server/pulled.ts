import type { Diagnostic, DocumentDiagnosticReport, ResponseError } from "vscode-languageserver-protocol";
import { LSPErrorCodes } from "vscode-languageserver-protocol";
import { type CancellationToken, CancellationTokenSource } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyse } from "../../server/src/analysis.ts";
import { toDiagnostic } from "../../server/src/features/diagnostics.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import type { TextChange } from "../../server/src/text/text-change.ts";
import type { ServerProcess } from "./server-process.ts";

/** What a server that has just been started says of a text. */
export const freshDiagnostics = (text: string, uri: string): Diagnostic[] =>
  JSON.parse(JSON.stringify(runRules(analyse(text)).map((finding) => toDiagnostic(finding, uri, "da", null))));

/** An answer to a question about diagnostics, or why there is none. */
export type Answer = DocumentDiagnosticReport | "cancelled" | "again";

/** A document as an editor holds it: all its versions, and what the server said of it. */
export class EditedDocument {
  readonly uri: string;
  readonly #server: ServerProcess;
  readonly #document: TextDocument;
  /** The text of each version, from version 1 on. */
  readonly texts: string[] = [];

  constructor(server: ServerProcess, name: string, text: string) {
    this.#server = server;
    this.uri = server.open(name, text);
    this.#document = TextDocument.create(this.uri, "referat", 1, text);
    this.texts.push(text);
  }

  get version(): number {
    return this.texts.length;
  }

  get text(): string {
    return this.#document.getText();
  }

  /** One notification; nobody waits for it. */
  change(...contentChanges: TextChange[]): void {
    for (const change of contentChanges) {
      // Asked afresh each time: the library keeps offsets.
      const changed = TextDocument.create(this.uri, "referat", 1, this.text);
      TextDocument.update(changed, [change as Parameters<typeof TextDocument.update>[1][number]], 2);
      TextDocument.update(this.#document, [{ text: changed.getText() }], this.version + 1);
    }
    this.texts.push(this.text);
    void this.#server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges,
    });
  }

  async pull(previousResultId?: string, token: CancellationToken = new CancellationTokenSource().token): Promise<Answer> {
    const question = { textDocument: { uri: this.uri }, previousResultId };
    try {
      return await this.#server.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", question, token);
    } catch (error) {
      const { code, data } = error as ResponseError<{ retriggerRequest?: boolean }>;
      if (code === LSPErrorCodes.RequestCancelled) return "cancelled";
      if (code === LSPErrorCodes.ServerCancelled && data?.retriggerRequest === true) return "again";
      throw error;
    }
  }

  /** Asks until there is an answer, as an editor does. */
  async diagnostics(): Promise<Diagnostic[]> {
    for (;;) {
      const answer = await this.pull();
      if (typeof answer === "object" && answer.kind === "full") return answer.items;
    }
  }
}

/** Lines of the server's log that tell of something gone wrong. */
export const failuresIn = ({ log }: ServerProcess): string[] => log.filter((line) => /error|exception|rejection/i.test(line));
