import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { SnippetTextEdit, TextEdit } from "vscode-languageserver-types";
import { textEdits } from "../features/document-edit.ts";
import { messages } from "../features/messages.ts";
import { type NewPunkt, newPunkt, showsForm } from "../features/new-punkt.ts";
import { snippetOf } from "../features/snippet-text.ts";
import type { Message } from "../rules/rule.ts";
import { refusesEdit, showsDocument } from "./ask-editor.ts";
import type { MeetingsToCome } from "./meetings-to-come.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { placeOf } from "./place.ts";

/**
 * Puts a new item behind the one at `{ uri, position }`, and the cursor where its title is to be: as a snippet for an editor that
 * knows them. Gives what is to be said of it, or null.
 */
export async function insertPunkt(
  connection: Connection,
  open: OpenDocuments,
  meetings: MeetingsToCome,
  client: ClientCapabilities,
  [given]: readonly unknown[],
): Promise<Message | null> {
  const place = placeOf(given);
  const snapshot = place && (await open.snapshot(place.uri));
  if (!place || !snapshot) return messages.notOpen;
  const earlier = showsForm(snapshot.facts) ? null : await meetings.before(snapshot);
  const { snippetEditSupport, documentChanges } = client.workspace?.workspaceEdit ?? {};
  const asSnippet = snippetEditSupport === true && documentChanges === true;
  const made = newPunkt(snapshot, place.position, earlier, asSnippet);
  const { uri, version, language, text } = snapshot;
  const plain = textEdits(made.edits, text.lineEnd);
  const edits = asSnippet ? withSnippet(plain, made, text.lineEnd) : plain;
  const refused = await refusesEdit(connection, {
    label: messages.newPunkt[language],
    edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
  });
  if (refused) return messages.changedMeanwhile;
  // A selection of ours would end the snippet.
  if (asSnippet) return null;
  const { cursor } = made;
  // An editor that cannot be asked leaves the cursor where it is.
  await showsDocument(connection, { uri, selection: { start: cursor, end: cursor }, takeFocus: true });
  return null;
}

/** The first edit is the item. */
function withSnippet([item, ...others]: readonly TextEdit[], { edits, stops }: NewPunkt, lineEnd: string): (TextEdit | SnippetTextEdit)[] {
  const words = edits[0]?.newText;
  if (!item || words === undefined) return [...others];
  const value = snippetOf(words, stops).replaceAll("\n", lineEnd);
  return [{ range: item.range, snippet: { kind: "snippet", value } }, ...others];
}
