import type { Connection } from "vscode-languageserver";
import { documentEdit } from "../features/document-edit.ts";
import { messages } from "../features/messages.ts";
import { newPunkt, showsForm } from "../features/new-punkt.ts";
import type { Message } from "../rules/rule.ts";
import type { MeetingsToCome } from "./meetings-to-come.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { placeOf } from "./place.ts";

/** Puts a new item behind the one at `{ uri, position }`, and the cursor where its title is to be. Gives what is to be said of it, or null. */
export async function insertPunkt(
  connection: Connection,
  open: OpenDocuments,
  meetings: MeetingsToCome,
  [given]: readonly unknown[],
): Promise<Message | null> {
  const place = placeOf(given);
  const snapshot = place && (await open.snapshot(place.uri));
  if (!place || !snapshot) return messages.notOpen;
  const earlier = showsForm(snapshot.facts) ? null : await meetings.before(snapshot);
  const { edits, cursor } = newPunkt(snapshot, place.position, earlier);
  const label = messages.newPunkt[snapshot.language];
  const { applied } = await connection.workspace.applyEdit({ label, edit: documentEdit(snapshot, edits) });
  if (!applied) return messages.changedMeanwhile;
  // An editor that cannot be asked leaves the cursor where it is.
  await connection.window.showDocument({ uri: place.uri, selection: { start: cursor, end: cursor }, takeFocus: true }).catch(() => {});
  return null;
}
