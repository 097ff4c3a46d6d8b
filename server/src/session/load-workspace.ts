import type { Connection } from "vscode-languageserver";
import type { ArchiveLoader, Unreadable } from "./archive-loader.ts";

const reasons: Record<Unreadable["reason"], string> = {
  binary: "filen er ikke tekst",
  encoding: "tegnsættet kan ikke læses; gem filen som UTF-8",
  denied: "filen må ikke læses",
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
    for (const { uri, reason } of unreadable)
      connection.console.warn(`${decodeURIComponent(uri)} er udeladt af arkivet: ${reasons[reason]}.`);
  } finally {
    progress.done();
  }
}
