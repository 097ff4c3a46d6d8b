import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { commandNames } from "../features/command-names.ts";
import { generateContentsCommand, renumberCommand } from "../features/document-commands.ts";
import { messages } from "../features/messages.ts";
import type { Language } from "../features/snapshot.ts";
import type { Message } from "../rules/rule.ts";
import type { ArchiveSession } from "./archive-session.ts";
import { editDocument, targetOf } from "./document-commands.ts";
import type { Failures } from "./failures.ts";
import type { MeetingsToCome } from "./meetings-to-come.ts";
import { insertPunkt } from "./new-punkt-command.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { createMeeting } from "./register-new-meeting.ts";
import type { SetAsideCommands } from "./set-aside-commands.ts";
import { tell } from "./tell.ts";
import { showNeighbour } from "./treatment-commands.ts";

export interface CommandsInput {
  readonly connection: Connection;
  readonly failures: Failures;
  readonly client: ClientCapabilities;
  readonly archive: ArchiveSession;
  readonly open: OpenDocuments;
  readonly meetings: MeetingsToCome;
  readonly setAside: SetAsideCommands;
  /** The language of a document; of the window for null. */
  readonly language: (uri: string | null) => Language;
}

/** A command that an editor asks for: what is to be said of it, or null. */
type Command = (given: readonly unknown[]) => Promise<Message | null>;

/** Does what editors ask for by a command's name. One that fails is logged; the server goes on. */
export function registerCommands({ connection, failures, client, archive, open, meetings, setAside, language }: CommandsInput): void {
  const commands = new Map<string, Command>([
    [commandNames.rebuildArchive, () => archive.rebuild().then(() => null)],
    [commandNames.generateContents, (given) => editDocument(connection, open, given, generateContentsCommand, messages.generateContents)],
    [commandNames.renumber, (given) => editDocument(connection, open, given, renumberCommand, messages.renumber)],
    [commandNames.previousTreatment, (given) => showNeighbour(connection, open, given, "previous")],
    [commandNames.nextTreatment, (given) => showNeighbour(connection, open, given, "next")],
    [commandNames.newPunkt, (given) => insertPunkt(connection, open, meetings, client, given)],
    [commandNames.createMeeting, (given) => createMeeting(connection, meetings, given)],
    [commandNames.setFindingAside, (given) => setAside.finding(given)],
    [commandNames.setRuleAside, (given) => setAside.rule(given)],
  ]);
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    try {
      const said = await commands.get(command)?.(given ?? []);
      if (said) tell(connection, said[language(targetOf(given?.[0]).uri)]);
    } catch (error) {
      failures.tell(command, error);
    }
    return null;
  });
}
