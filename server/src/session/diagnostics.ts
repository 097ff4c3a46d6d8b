import {
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from "vscode-languageserver";
import type { Archive } from "../archive/archive.ts";
import { diagnostics } from "../features/diagnostics.ts";
import type { Failures } from "./failures.ts";
import type { Host } from "./host.ts";
import type { OpenDocument } from "./open-document.ts";
import type { MaybeJudged, OpenDocuments } from "./open-documents.ts";
import { PushedDiagnostics } from "./pushed-diagnostics.ts";
import type { SetAsideFile } from "./set-aside-files.ts";
import type { PlacedSettings } from "./settings-of-folders.ts";
import { givenUp } from "./slices.ts";
import { WorkspaceDiagnostics } from "./workspace-diagnostics.ts";

export interface DiagnosticsSession {
  /** The client asks for diagnostics itself; else they are sent to it. */
  readonly pulls: boolean;
  configure(client: ClientCapabilities, rulesPage: string | null): void;
  /** Meetings of the archive have come or gone, or all of it is known now: documents that speak of them may be judged otherwise. */
  archiveChanged(): void;
  /** The settings changed, or what is set aside: everything is judged anew. */
  refresh(): void;
}

/** The findings of another version would be wrong: the client asks again when it has caught up. */
const superseded = (): ResponseError<{ retriggerRequest: boolean }> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, "superseded", { retriggerRequest: true });

const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");

export interface DiagnosticsInput {
  readonly connection: Connection;
  readonly failures: Failures;
  readonly documents: TextDocuments<OpenDocument>;
  readonly open: OpenDocuments;
  readonly archive: Archive;
  readonly host: Host;
  readonly settings: PlacedSettings;
  readonly setAside: (uri: string) => SetAsideFile | null | Promise<SetAsideFile | null>;
}

/** Diagnostics: of open documents by clients that ask, pushed to those that cannot; of the archive for those that ask. */
export function registerDiagnostics({
  connection,
  failures,
  documents,
  open,
  archive,
  host,
  settings,
  setAside,
}: DiagnosticsInput): DiagnosticsSession {
  let pulls = false;
  let refreshes = false;
  let rulesPage: string | null = null;
  const workspace = new WorkspaceDiagnostics({
    connection,
    archive,
    host,
    isOpen: (uri) => open.isOpen(uri),
    settings,
    setAside,
    rulesPage: () => rulesPage,
    judgingArchive: () => open.judgingArchive,
  });
  const pushed = new PushedDiagnostics(connection, failures, open, () => rulesPage);

  const report = (snapshot: MaybeJudged, previous: string | undefined) => {
    if (snapshot === givenUp) return superseded();
    if (!snapshot) return { kind: DocumentDiagnosticReportKind.Full, items: [] } satisfies DocumentDiagnosticReport;
    const resultId = snapshot.findingsId;
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId } satisfies DocumentDiagnosticReport;
    const items = diagnostics(snapshot, rulesPage);
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items } satisfies DocumentDiagnosticReport;
  };

  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) => {
    const answer = (snapshot: MaybeJudged) => (token.isCancellationRequested ? cancelled() : report(snapshot, previousResultId));
    // A rule that fails is logged, and the document has no findings: the server goes on.
    const failed = (error: unknown) => {
      failures.tell("diagnostic", error);
      return report(null, undefined);
    };
    try {
      const judged = open.judged(textDocument.uri, () => !token.isCancellationRequested);
      return judged instanceof Promise ? judged.then(answer).catch(failed) : answer(judged);
    } catch (error) {
      return failed(error);
    }
  });

  documents.onDidOpen(() => workspace.refresh());
  documents.onDidChangeContent(({ document }) => {
    if (!pulls) pushed.changed(document);
  });
  documents.onDidClose(({ document }) => {
    workspace.closed(document.uri);
    if (!pulls) pushed.closed(document);
  });

  const refreshOpen = (): void => {
    if (!pulls) for (const document of documents.all()) pushed.refresh(document);
    else if (refreshes) connection.languages.diagnostics.refresh().catch(() => {});
  };

  return {
    get pulls() {
      return pulls;
    },
    configure(client, page) {
      pulls = client.textDocument?.diagnostic !== undefined;
      refreshes = client.workspace?.diagnostics?.refreshSupport === true;
      rulesPage = page;
    },
    refresh() {
      workspace.refresh();
      refreshOpen();
    },
    archiveChanged() {
      workspace.refresh();
      // What nobody would see is not asked for again: a change of the archive seldom changes what is found elsewhere.
      if (open.isOutdated) refreshOpen();
    },
  };
}
