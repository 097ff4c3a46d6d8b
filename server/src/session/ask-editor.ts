import type { ApplyWorkspaceEditParams, Connection, ShowDocumentParams } from "vscode-languageserver";
import { patienceWithEditor, within } from "./patience.ts";

/** Whether an editor refuses to make an edit. One that does not answer may have made it: nothing is said against that. */
export async function refusesEdit(connection: Connection, edit: ApplyWorkspaceEditParams): Promise<boolean> {
  const answer = await within(patienceWithEditor, connection.workspace.applyEdit(edit));
  return answer?.applied === false;
}

/** Whether an editor shows a document. One that cannot be asked answers with an error, or not at all. */
export async function showsDocument(connection: Connection, document: ShowDocumentParams): Promise<boolean> {
  const shown = connection.window.showDocument(document).catch(() => ({ success: false }));
  return (await within(patienceWithEditor, shown))?.success === true;
}
