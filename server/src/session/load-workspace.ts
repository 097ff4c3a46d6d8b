import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { ArchiveLoader, Unreadable } from "./archive-loader.ts";

const reasons: Record<Unreadable["reason"], string> = {
  binary: "filen er ikke tekst",
  encoding: "tegnsættet kan ikke læses; gem filen som UTF-8",
  denied: "adgang nægtet",
};

/** Reads the folders' documents with a progress the user sees and may cancel; names what could not be read. */
export async function loadWorkspace(connection: Connection, loader: ArchiveLoader, folders: readonly string[]): Promise<void> {
  if (folders.length === 0) return;
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin("Referat", 0, "Læser arkivet", true);
  try {
    const unreadable = await loader.loadFolders(folders, {
      report: (read, total) => progress.report(Math.round((read * 100) / total), `Læser arkivet: ${read} af ${total}`),
      get cancelled() {
        return progress.token.isCancellationRequested;
      },
    });
    announceUnreadable(connection, unreadable);
  } finally {
    progress.done();
  }
}

/** At most so many files are named in the message; all are in the log. */
const mostNamed = 3;

/** One message for all files that the archive goes without. */
export function announceUnreadable(connection: Connection, unreadable: readonly Unreadable[]): void {
  if (unreadable.length === 0) return;
  const named = unreadable.map(({ uri, reason }) => `${fileName(uri)} (${reasons[reason]})`);
  unreadable.forEach(({ uri, reason }) => {
    connection.console.warn(`${decode(uri)} er udeladt af arkivet: ${reasons[reason]}.`);
  });
  const more = named.length > mostNamed ? ` og ${named.length - mostNamed} mere` : "";
  // A notification: `showWarningMessage` would be a request, which not every client answers.
  const message = `Referat har udeladt af arkivet: ${named.slice(0, mostNamed).join(", ")}${more}.`;
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}

const fileName = (uri: string): string => decode(uri.slice(uri.lastIndexOf("/") + 1));

/** A part of an address for people; as it is where it is malformed. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
