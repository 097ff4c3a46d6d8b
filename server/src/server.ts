import { type Connection, DidChangeConfigurationNotification, type InitializeParams, TextDocuments } from "vscode-languageserver";
import { Archive } from "./archive/archive.ts";
import { messages, say } from "./features/messages.ts";
import type { Language } from "./features/snapshot.ts";
import type { InitializationOptions } from "./front.ts";
import { fileName } from "./session/announcements.ts";
import { answering } from "./session/answering.ts";
import { followRevision } from "./session/archive-changes.ts";
import { archiveClient } from "./session/archive-client.ts";
import { ArchiveSession } from "./session/archive-session.ts";
import { ArchiveStanding } from "./session/archive-standing.ts";
import { registerCommands } from "./session/commands.ts";
import { CrashRecord } from "./session/crash-record.ts";
import { registerDiagnostics } from "./session/diagnostics.ts";
import { Failures } from "./session/failures.ts";
import { BesideDocuments } from "./session/files-beside.ts";
import type { Host } from "./session/host.ts";
import { lensRefresher } from "./session/lens-refresh.ts";
import { MeetingsToCome } from "./session/meetings-to-come.ts";
import { OpenDocuments, openDocumentsOf } from "./session/open-documents.ts";
import { registerFeatures } from "./session/register-features.ts";
import { registerLooking } from "./session/register-looking.ts";
import { registerNewMeeting } from "./session/register-new-meeting.ts";
import { registerReport } from "./session/register-report.ts";
import { RenameFiles, registerRenameFiles } from "./session/rename-files.ts";
import { SetAsideCommands } from "./session/set-aside-commands.ts";
import { setAsideFilesFor } from "./session/set-aside-session.ts";
import { askingOf, SettingsOfFolders } from "./session/settings-of-folders.ts";
import { settingsProblemTeller } from "./session/settings-problems.ts";
import { steadyHost } from "./session/steady-host.ts";
import { tell } from "./session/tell.ts";
import { FileWatch, listenToFiles } from "./session/watch-files.ts";

/** Wires the language server to a connection whose client has been answered already (see front.ts). */
export function startServer(connection: Connection, machine: Host, params: InitializeParams): void {
  const host = steadyHost(machine, (line) => connection.console.error(line));
  const client = params.capabilities;
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const storagePath = typeof options.storagePath === "string" ? options.storagePath : host.storagePath;
  const archive = new Archive();
  const settings = new SettingsOfFolders(client.workspace?.configuration ? askingOf(connection) : null, options.settings);
  let folders: readonly string[] = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  const crashes = new CrashRecord(host, storagePath, folders);
  const documents = new TextDocuments(openDocumentsOf(crashes));
  const isComplete = (): boolean => files.complete;
  const languageOf = (uri: string | null) => (uri === null ? settings.general : settings.of(uri)).language;
  const setAside = setAsideFilesFor(connection, host, languageOf, () => diagnostics.refresh());
  const setAsideFor = (uri: string) => setAside.fileFor(uri);
  const beside = new BesideDocuments(host);
  const open = new OpenDocuments({
    archive,
    held: documents,
    settings,
    breathe: () => host.breathe(),
    isComplete,
    setAside: setAsideFor,
    beside: (uri) => beside.of(uri),
    crashes,
  });
  const failures = new Failures(connection);
  const answers = answering(failures, open, crashes);
  const diagnostics = registerDiagnostics({ connection, failures, documents, open, archive, host, settings, setAside: setAsideFor });
  const reading = registerFeatures({
    connection,
    answers,
    open,
    host,
    client: () => client,
    beside,
    abilities: { peeks: options.peeks === true },
  });
  const standing = new ArchiveStanding();
  const archiveFiles = archiveClient(connection, settings);
  const told = {
    ...standing.watch(archiveFiles),
    complete: () => {
      meetingsChanged();
      refreshLenses();
    },
  };
  const files = new ArchiveSession(archive, host, (uri) => open.isOpen(uri), told, crashes);
  const archiveStatus = registerLooking({
    connection,
    answers,
    open,
    archive,
    standing,
    openUris: () => documents.keys(),
    isComplete,
    tooWide: () => folders.filter((uri) => host.tooWide(uri) !== null),
    breathe: () => host.breathe(),
    tellsChanges: options.archiveEvents === true,
  });
  registerReport({ connection, host, openUris: () => documents.keys(), archive: archiveStatus, crashes, failures });
  const refreshLenses = lensRefresher(connection, () => client);
  void followRevision(archive, () => archive.treatmentsRevision, isComplete, refreshLenses);
  void followRevision(
    archive,
    () => archive.meetingsRevision,
    isComplete,
    () => meetingsChanged(),
  );
  const meetingsChanged = (): void => {
    diagnostics.archiveChanged();
    reading.archiveChanged();
  };
  const watch = new FileWatch(connection);
  registerRenameFiles(connection, failures, new RenameFiles({ open, host, beside, setAside }), () => languageOf(null));
  const meetings = new MeetingsToCome(open, host, () => folders);
  registerNewMeeting(connection, meetings, () => languageOf(null));
  registerCommands({
    connection,
    failures,
    client,
    archive: files,
    open,
    meetings,
    setAside: new SetAsideCommands(open, setAside, host),
    language: languageOf,
  });

  diagnostics.configure(client, typeof options.rulesPage === "string" ? options.rulesPage : null);

  const tellProblems = settingsProblemTeller(connection);
  const useSettings = (areOthers: boolean): void => {
    tellProblems(settings.all, settings.general.language);
    watch.watch([...new Set(settings.all.flatMap(({ include }) => include))], client);
    if (!areOthers) return;
    reading.settingsChanged();
    diagnostics.refresh();
    refreshLenses();
  };
  const settingsFailed = (error: unknown): void => failures.tell("settings", error);
  /** An editor may answer late, or never: nobody waits for it, and what it answers holds from then on. */
  const settingsAsked = (asked: Promise<boolean>): Promise<void> =>
    asked.then(useSettings).then(() => files.changeSettings(), settingsFailed);

  connection.onInitialized(async () => {
    void settingsAsked(settings.changeFolders(folders));
    tellIsolated(connection, crashes.isolated, languageOf(null));
    const started = Promise.all([files.start(folders, storagePath), setAside.changeFolders(folders)]);
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        void settingsAsked(settings.changeFolders(folders));
        void setAside.changeFolders(folders).then(() => diagnostics.refresh());
        return files.changeFolders(folders);
      });
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      const sections = ["referat", "files.exclude"];
      connection.client.register(DidChangeConfigurationNotification.type, { section: sections }).catch(() => {});
    }
    await started;
  });

  connection.onDidChangeConfiguration(async (change) => {
    if (client.workspace?.configuration) {
      await settingsAsked(settings.askAgain());
      return;
    }
    useSettings(settings.tell((change.settings as { referat?: unknown } | null)?.referat));
    await files.changeSettings();
  });

  listenToFiles(connection, (events) => {
    for (const { uri } of events) crashes.tryAgain(uri);
    void files.filesChanged(events);
    void setAside.filesChanged(events.map(({ uri }) => uri));
    beside.filesChanged(events.map(({ uri }) => uri));
  });
  documents.onDidOpen(({ document }) => {
    void setAside.lookAgain(document.uri);
    void beside.look(document.uri);
  });
  documents.onDidClose(({ document }) => {
    reading.closed(document.uri);
    void files.closed(document.uri);
  });
  connection.onShutdown(async () => {
    await files.end();
    crashes.end();
  });

  documents.listen(connection);
}

/** One message for all documents at which former servers have ended. */
function tellIsolated(connection: Connection, uris: readonly string[], language: Language): void {
  if (uris.length > 0) tell(connection, say(messages.isolated, language, uris.map(fileName).join(", ")));
}
