import { type Connection, RequestType } from "vscode-languageserver";
import { messages } from "../features/messages.ts";
import { requestNames } from "../features/request-names.ts";
import type { Language } from "../features/snapshot.ts";
import type { Message } from "../rules/rule.ts";
import { refusesEdit, showsDocument } from "./ask-editor.ts";
import type { MeetingsToCome, MeetingToCome, Udvalg } from "./meetings-to-come.ts";

const nytMoede = new RequestType<unknown, MeetingToCome | { readonly says: string }, void>(requestNames.nytMoede);

/** Answers an editor that asks for committees and makes the document itself. */
export function registerNewMeeting(connection: Connection, meetings: MeetingsToCome, language: () => Language): void {
  connection.onRequest(requestNames.udvalg, async (given: unknown): Promise<readonly Udvalg[]> => {
    const { uri } = partsOf(given);
    return meetings.udvalg(typeof uri === "string" ? uri : null);
  });
  connection.onRequest(nytMoede, async (given) => {
    const { committee, date } = partsOf(given);
    const made = await meetings.make(committee, date);
    return "says" in made ? { says: made.says[language()] } : made;
  });
}

/** Makes the document of `{ committee, date? }` as a file, and shows it. Gives what is to be said of it, or null. */
export async function createMeeting(
  connection: Connection,
  meetings: MeetingsToCome,
  [given]: readonly unknown[],
): Promise<Message | null> {
  const { committee, date } = partsOf(given);
  const made = await meetings.make(committee, date);
  if ("says" in made) return made.says;
  const { uri, text, position } = made;
  const start = { line: 0, character: 0 };
  const refused = await refusesEdit(connection, {
    label: messages.newMeeting.da,
    edit: {
      documentChanges: [
        { kind: "create", uri, options: { overwrite: false, ignoreIfExists: false } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
      ],
    },
  });
  if (refused) return messages.changedMeanwhile;
  // An editor that cannot be asked shows it itself, or not.
  await showsDocument(connection, { uri, selection: { start: position, end: position }, takeFocus: true });
  return null;
}

const partsOf = (given: unknown): { readonly [key: string]: unknown } => (typeof given === "object" && given !== null ? { ...given } : {});
