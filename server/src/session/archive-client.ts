import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { Announcements } from "./announcements.ts";
import type { ArchiveClient, ScopeSettings } from "./archive-session.ts";
import { lateProgress } from "./late-progress.ts";
import { readFilesExclude, readSettings, type Settings } from "./settings.ts";

/** The archive's side of a connection: what it tells the user, and the settings of each folder. */
export function archiveClient(
  connection: Connection,
  client: () => ClientCapabilities,
  general: () => Settings,
): Omit<ArchiveClient, "complete" | "looksAgain"> {
  const announcements = new Announcements(connection);
  return {
    log: (line) => connection.console.info(line),
    unreadable: (files) => announcements.unreadable(files),
    tooMany: (maxFiles) => announcements.tooMany(maxFiles),
    tooWide: (folder, kind) => announcements.tooWide(folder, kind),
    progress: () => lateProgress(connection, "Læser arkivet"),
    selection: (folders) =>
      client().workspace?.configuration ? askSelection(connection, folders) : Promise.resolve(same(folders, general())),
  };
}

/** The same settings for all folders: what an editor told that cannot be asked. */
function same(folders: readonly string[], { include, exclude, maxFiles }: Settings): ScopeSettings {
  return { maxFiles, folders: folders.map(() => ({ include, exclude })) };
}

async function askSelection(connection: Connection, folders: readonly string[]): Promise<ScopeSettings> {
  const sections = ["referat", "files.exclude"];
  const items = [{ section: "referat" }, ...folders.flatMap((scopeUri) => sections.map((section) => ({ scopeUri, section })))];
  const [general, ...answers]: unknown[] = await connection.workspace.getConfiguration(items);
  return {
    maxFiles: readSettings(general).maxFiles,
    folders: folders.map((_, index) => {
      const { include, exclude } = readSettings(answers[2 * index]);
      return { include, exclude: [...exclude, ...readFilesExclude(answers[2 * index + 1])] };
    }),
  };
}
