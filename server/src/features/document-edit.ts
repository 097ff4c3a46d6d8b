import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Edit } from "../rules/rule.ts";
import { editRange } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/** Edits of one version of a document: an editor that holds another one refuses them. */
export const documentEdit = (
  { uri, version, text }: Pick<Snapshot, "uri" | "version" | "text">,
  edits: readonly Edit[],
): WorkspaceEdit => ({
  documentChanges: [{ textDocument: { uri, version }, edits: textEdits(edits, text.lineEnd) }],
});

/** Edits in the document's own line ends. */
export const textEdits = (edits: readonly Edit[], lineEnd: string): TextEdit[] =>
  edits.map((edit) => ({
    range: editRange(edit),
    newText: lineEnd === "\n" ? edit.newText : edit.newText.replaceAll("\n", lineEnd),
  }));
