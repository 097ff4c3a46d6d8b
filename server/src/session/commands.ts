import type { Connection } from "vscode-languageserver";
import type { ArchiveSession } from "./archive-session.ts";

/** The server's commands, as the manifest of the extension names them. */
export const commands = { rebuildArchive: "referat.genopbygArkiv" } as const;

export function registerCommands(connection: Connection, archive: ArchiveSession): void {
  connection.onExecuteCommand(async ({ command }) => {
    if (command === commands.rebuildArchive) await archive.rebuild();
    return null;
  });
}
