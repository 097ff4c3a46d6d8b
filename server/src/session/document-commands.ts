import type { Connection } from "vscode-languageserver";
import type { CommandResult } from "../features/document-commands.ts";
import { documentEdit } from "../features/document-edit.ts";
import { messages } from "../features/messages.ts";
import type { Message } from "../rules/rule.ts";
import { refusesEdit } from "./ask-editor.ts";
import type { OpenDocuments } from "./open-documents.ts";

/**
 * Does a command with the document whose address is given, or `{ uri, version }` of it. The edit is of the version that
 * was read: an editor that holds another one refuses it. Gives what is to be said of it, or null.
 */
export async function editDocument(
  connection: Connection,
  open: OpenDocuments,
  [given]: readonly unknown[],
  command: (snapshot: NonNullable<Awaited<ReturnType<OpenDocuments["snapshot"]>>>) => CommandResult,
  label: Message,
): Promise<Message | null> {
  const { uri, version } = targetOf(given);
  const snapshot = uri === null ? null : await open.snapshot(uri);
  if (!snapshot) return messages.notOpen;
  if (version !== null && version !== snapshot.version) return messages.changedMeanwhile;
  const result = command(snapshot);
  if ("says" in result) return result.says;
  const edit = { label: label[snapshot.language], edit: documentEdit(snapshot, result.edits) };
  return (await refusesEdit(connection, edit)) ? messages.changedMeanwhile : null;
}

/** The document that a command is told of: its address and version, where they are given. */
export function targetOf(given: unknown): { readonly uri: string | null; readonly version: number | null } {
  if (typeof given === "string") return { uri: given, version: null };
  const { uri, version } = (typeof given === "object" && given !== null ? given : {}) as { uri?: unknown; version?: unknown };
  return { uri: typeof uri === "string" ? uri : null, version: typeof version === "number" ? version : null };
}
