import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  WatchKind,
} from "vscode-languageserver";
import { setAsideFile } from "../set-aside/entries.ts";
import type { FileEvent } from "./archive-loader.ts";

type Changed = (events: readonly { readonly uri: string; readonly event: FileEvent }[]) => void;

const events: Record<FileChangeType, FileEvent> = {
  [FileChangeType.Created]: "created",
  [FileChangeType.Changed]: "changed",
  [FileChangeType.Deleted]: "deleted",
};

/** Tells what happens to files and folders, as far as the editor tells. */
export function listenToFiles(connection: Connection, changed: Changed): void {
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri, type }) => ({ uri, event: events[type] }))));
  connection.workspace.onDidCreateFiles(({ files }) => changed(files.map(({ uri }) => ({ uri, event: "created" }))));
  connection.workspace.onDidDeleteFiles(({ files }) => changed(files.map(({ uri }) => ({ uri, event: "deleted" }))));
  connection.workspace.onDidRenameFiles(({ files }) =>
    changed(
      files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, event: "deleted" },
        { uri: newUri, event: "created" },
      ]),
    ),
  );
}

/** Asks the editor to tell what happens to files. */
export class FileWatch {
  readonly #connection: Connection;
  #globs = "";
  #registered: Promise<Disposable> | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The globs of the documents; an editor that cannot be asked is left alone. */
  watch(globs: readonly string[], client: ClientCapabilities): void {
    const written = JSON.stringify(globs);
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration || written === this.#globs) return;
    this.#globs = written;
    const before = this.#registered;
    void before?.then((registered) => registered.dispose());
    this.#registered = this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...[...globs, setAsideFile].map((glob) => ({ globPattern: glob.startsWith("**/") ? glob : `**/${glob}` })),
        // A folder that is deleted or moved is told of alone, without its files.
        { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
      ],
    });
    this.#registered.catch(() => {});
  }
}
