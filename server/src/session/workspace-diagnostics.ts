import {
  type Connection,
  type DiagnosticServerCancellationData,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Archive } from "../archive/archive.ts";
import type { ArchiveView } from "../archive/archive-view.ts";
import type { DocumentRecord } from "../archive/record.ts";
import { toDiagnostic } from "../features/diagnostics.ts";
import { breather } from "./breathe.ts";
import { faultText } from "./fault-text.ts";
import type { Host } from "./host.ts";
import { heldBy, judgeFile, type KeptJudgement } from "./judged-file.ts";
import type { SetAsideFile } from "./set-aside-files.ts";
import type { Settings } from "./settings.ts";
import type { PlacedSettings } from "./settings-of-folders.ts";

export interface WorkspaceDiagnosticsInput {
  readonly connection: Connection;
  readonly archive: Archive;
  readonly host: Host;
  readonly isOpen: (uri: string) => boolean;
  readonly settings: PlacedSettings;
  readonly rulesPage: () => string | null;
  /** The file that says what is set aside in a document. */
  readonly setAside: (uri: string) => SetAsideFile | null | Promise<SetAsideFile | null>;
  /** Null while the archive is not known in full. */
  readonly judgingArchive: () => ArchiveView | null;
}

/** What the client was last told of a document, and what it was judged by; null where all was taken back. */
type Told = {
  readonly record: DocumentRecord;
  readonly settings: Settings;
  readonly setAside: SetAsideFile | null;
  readonly resultId: string;
  readonly kept: KeptJudgement;
} | null;

/** So many reports are sent together. */
const reportsTogether = 20;
/** How long changes of the archive are gathered before they are looked at, in milliseconds. */
const gathering = 200;

/**
 * Diagnostics of the archive's documents that no editor holds, where the user wants them. A question to which there is
 * nothing new to say stays open until there is.
 */
export class WorkspaceDiagnostics {
  readonly #input: WorkspaceDiagnosticsInput;
  readonly #told = new Map<string, Told>();
  #lastId = 0;
  /** Documents that an editor let go of: it may still show what it last heard of them. */
  readonly #closed = new Set<string>();
  /** Questions that wait for something new to say. */
  #waiting: (() => void)[] = [];

  constructor(input: WorkspaceDiagnosticsInput) {
    this.#input = input;
    input.connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
      this.#answer(
        params,
        () => token.isCancellationRequested,
        new Promise((resolve) => token.onCancellationRequested(resolve)),
        partial && ((items) => partial.report({ items })),
      ),
    );
  }

  /** An editor closed a document, and goes by what is said here from now on. */
  closed(uri: string): void {
    this.#closed.add(uri);
    this.refresh();
  }

  /** The settings changed, or what is set aside, or an editor opened a document. */
  refresh(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async #answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    isCancelled: () => boolean,
    cancelled: Promise<unknown>,
    send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
  ): Promise<WorkspaceDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    while (!isCancelled()) {
      const changed = this.#changed();
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      let said = 0;
      for await (const item of this.#reports(known, isCancelled)) {
        said++;
        items.push(item);
        if (send && items.length >= reportsTogether) send(items.splice(0));
      }
      if (isCancelled()) break;
      if (said > 0) {
        // Where parts are sent, all are: the answer itself holds none.
        if (send && items.length > 0) send(items.splice(0));
        return { items };
      }
      await Promise.race([changed, cancelled]);
      await new Promise((resolve) => setTimeout(resolve, gathering));
    }
    return new ResponseError(LSPErrorCodes.ServerCancelled, "cancelled", { retriggerRequest: false });
  }

  /** Something changed that may change what there is to say. */
  #changed(): Promise<void> {
    return Promise.race([
      this.#input.archive.changed(),
      new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      }),
    ]);
  }

  /** What the client does not know yet, by what it says that it knows. */
  async *#reports(known: ReadonlyMap<string, string>, isCancelled: () => boolean): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const { archive, host, isOpen, settings, rulesPage, judgingArchive } = this.#input;
    const breathe = breather(host);
    await settings.awaited;
    const wanted = settings.general.diagnosticsScope === "archive" ? archive.newestFirst().filter(({ uri }) => !isOpen(uri)) : [];
    const uris = new Set(wanted.map(({ uri }) => uri));
    for (const uri of this.#closed) {
      this.#closed.delete(uri);
      if (isOpen(uri) || uris.has(uri)) continue;
      this.#told.set(uri, null);
      yield nothingIn(uri);
    }
    for (const uri of known.keys()) {
      // What an editor holds, or what is gone, has no findings here any more. That is said once: of a document that it
      // holds, an editor goes on to name what it knows from elsewhere.
      if (uris.has(uri) || known.get(uri) === "" || this.#told.get(uri) === null) continue;
      this.#told.set(uri, null);
      yield nothingIn(uri);
    }
    for (const { uri, record } of wanted) {
      const told = this.#told.get(uri);
      const by = settings.of(uri);
      const archiveNow = judgingArchive();
      await breathe();
      const setAside = await this.#input.setAside(uri);
      if (told?.record === record && told.settings === by && told.setAside === setAside && known.get(uri) === told.resultId) {
        // What it says of other meetings is looked up again; the file is read only where that changes what is found.
        const kept = heldBy(told.kept, by, archiveNow);
        if (kept) {
          if (kept !== told.kept) this.#told.set(uri, { ...told, kept });
          continue;
        }
      }
      const judged = await judgeFile(host, uri, by, setAside, archiveNow, () => !isCancelled()).catch((error: unknown) => {
        // A rule that fails in one document is no reason to be silent about the others.
        this.#input.connection.console.error(`workspace/diagnostic: ${faultText(error)}`);
        return null;
      });
      if (isCancelled()) return;
      if (!judged) continue;
      const resultId = `arkiv ${++this.#lastId}`;
      this.#told.set(uri, { record, settings: by, setAside, resultId, kept: judged.kept });
      const items = judged.findings.map((finding) => toDiagnostic(finding, uri, by.language, rulesPage()));
      yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items, resultId };
    }
  }
}

const nothingIn = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  items: [],
  resultId: "",
});
