import { type CompletionList, CompletionTriggerKind, type Connection, type Range } from "vscode-languageserver";
import type { CalendarDate } from "../facts/calendar-date.ts";
import { codeActions } from "../features/code-actions.ts";
import { completions, resolveCompletion } from "../features/completion.ts";
import { textEdits } from "../features/document-edit.ts";
import { formattingEdits, type LineRange } from "../features/formatting.ts";
import { onEnter } from "../features/on-type-formatting.ts";
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
  connection.onCompletion(({ textDocument, position, context }, token) =>
    answer<CompletionList>(
      "completion",
      textDocument.uri,
      token,
      { isIncomplete: false, items: [] },
      (snapshot) => completions(snapshot, position, today(), context?.triggerKind === CompletionTriggerKind.TriggerCharacter),
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
  connection.onDocumentFormatting(({ textDocument, options }, token) =>
    answer("formatting", textDocument.uri, token, [], (snapshot) => textEdits(formattingEdits(snapshot, options), snapshot.text.lineEnd)),
  );
  connection.onDocumentRangeFormatting(({ textDocument, range, options }, token) =>
    answer("rangeFormatting", textDocument.uri, token, [], (snapshot) =>
      textEdits(formattingEdits(snapshot, options, linesOf(range)), snapshot.text.lineEnd),
    ),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position }, token) =>
    answer("onTypeFormatting", textDocument.uri, token, [], (snapshot) => textEdits(onEnter(snapshot, position), snapshot.text.lineEnd)),
  );
  registerRename(connection, answers, open, renames);
}

/** The whole lines of a range; one that ends at the start of a line does not mean that line. */
const linesOf = ({ start, end }: Range): LineRange => ({
  first: start.line,
  last: end.character === 0 && end.line > start.line ? end.line - 1 : end.line,
});

/** The day that it is where the server runs. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
