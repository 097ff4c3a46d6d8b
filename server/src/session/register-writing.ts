import type { CompletionList, Connection } from "vscode-languageserver";
import type { CalendarDate } from "../facts/calendar-date.ts";
import { codeActions } from "../features/code-actions.ts";
import { completions, resolveCompletion } from "../features/completion.ts";
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
  connection.onCompletion(({ textDocument, position }, token) =>
    answer<CompletionList>(
      "completion",
      textDocument.uri,
      token,
      { isIncomplete: false, items: [] },
      (snapshot) => completions(snapshot, position, today()),
      "archive",
    ),
  );
  connection.onCompletionResolve(async (item) => {
    try {
      const { uri } = (item.data ?? {}) as { uri?: unknown };
      const snapshot = typeof uri === "string" ? await open.snapshotInArchive(uri) : null;
      return resolveCompletion(item, () => snapshot);
    } catch (error) {
      return answers.failed("completionItem/resolve", item, error);
    }
  });
  registerRename(connection, answers, open, renames);
}

/** The day that it is where the server runs. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
