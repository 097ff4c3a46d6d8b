import type { Connection } from "vscode-languageserver";
import type { Location } from "vscode-languageserver-types";
import { neighbourAt } from "../features/historik.ts";
import { filled, messages } from "../features/messages.ts";
import type { Message } from "../rules/rule.ts";
import { addressForPeople } from "./announcements.ts";
import { showsDocument } from "./ask-editor.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { placeOf } from "./place.ts";

/** Shows the treatment of a case before or behind the one at `{ uri, position }`. Gives what is to be said of it, or null. */
export async function showNeighbour(
  connection: Connection,
  open: OpenDocuments,
  [given]: readonly unknown[],
  which: "previous" | "next",
): Promise<Message | null> {
  const place = placeOf(given);
  const snapshot = place && (await open.snapshotInArchive(place.uri));
  if (!place || !snapshot) return messages.notOpen;
  const found = neighbourAt(snapshot, place.position, which);
  return "says" in found ? found.says : show(connection, found);
}

async function show(connection: Connection, { uri, range }: Location): Promise<Message | null> {
  return (await showsDocument(connection, { uri, selection: range, takeFocus: true }))
    ? null
    : filled(messages.cannotShow, addressForPeople(uri), range.start.line + 1);
}
