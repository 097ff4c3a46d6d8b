import type { Connection } from "vscode-languageserver";
import { codeActions } from "../features/code-actions.ts";
import type { Answering } from "./answering.ts";

/** What helps one who writes a document. */
export function registerWriting(connection: Connection, { answer }: Answering): void {
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer(
      "codeAction",
      textDocument.uri,
      token,
      [],
      (snapshot) => codeActions(snapshot, range, context.only, context.diagnostics),
      "findings",
    ),
  );
}
