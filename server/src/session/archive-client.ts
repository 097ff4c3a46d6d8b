import type { Connection } from "vscode-languageserver";
import { messages } from "../features/messages.ts";
import { Announcements } from "./announcements.ts";
import type { ArchiveClient } from "./archive-session.ts";
import { lateProgress } from "./late-progress.ts";
import type { SettingsOfFolders } from "./settings-of-folders.ts";

/** The archive's side of a connection: what it tells the user, and the settings of each folder. Its log is Danish. */
export function archiveClient(connection: Connection, settings: SettingsOfFolders): Omit<ArchiveClient, "complete" | "looksAgain"> {
  const language = () => settings.general.language;
  const announcements = new Announcements(connection, language);
  return {
    log: (line) => connection.console.info(line),
    unreadable: (files) => announcements.unreadable(files),
    tooMany: (maxFiles) => announcements.tooMany(maxFiles),
    tooWide: (folder, kind) => announcements.tooWide(folder, kind),
    progress: () => lateProgress(connection, messages.readingArchive, language()),
    selection: (folders) => settings.selection(folders),
  };
}
