import type { Connection } from "vscode-languageserver";
import { codeActions } from "../features/code-actions.ts";
import type { Answering } from "./answering.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { registerRename } from "./register-rename.ts";
import type { RenameInArchive } from "./rename-in-archive.ts";

/** What helps one who writes a document. */
export function registerWriting(connection: Connection, answers: Answering, open: OpenDocuments, renames: RenameInArchive): void {
  const { answer } = answers;
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
  registerRename(connection, answers, open, renames);
}
