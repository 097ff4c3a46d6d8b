import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { withoutLinks } from "../text/plain-words.ts";
import type { Answering } from "./answering.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { RenameInArchive } from "./rename-in-archive.ts";
import { tell } from "./tell.ts";

/** Answers what renames: a name that cannot be one is refused in a sentence, which an editor shows. */
export function registerRename(connection: Connection, { failed }: Answering, open: OpenDocuments, renames: RenameInArchive): void {
  connection.onPrepareRename(({ textDocument, position }) =>
    renames.prepare(textDocument.uri, position).catch((error: unknown) => failed("prepareRename", null, error)),
  );
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }, token) => {
    try {
      const result = await renames.rename(uri, position, newName, token);
      const { language } = open.settings(uri);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
      if (result === null) return null;
      if ("refused" in result) return new ResponseError(ErrorCodes.InvalidParams, withoutLinks(result.refused[language]));
      for (const message of result.says) tell(connection, message[language]);
      return result.edit;
    } catch (error) {
      return failed("rename", null, error);
    }
  });
}
