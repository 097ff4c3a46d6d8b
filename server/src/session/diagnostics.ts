import {
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { diagnostics } from "../features/diagnostics.ts";
import type { OpenDocuments } from "./open-documents.ts";

export interface DiagnosticsSession {
  /** The client asks for diagnostics itself; else they are sent to it. */
  readonly pulls: boolean;
  configure(client: ClientCapabilities, rulesPage: string | null): void;
  /** The settings changed: everything is judged anew. */
  refresh(): void;
}

/** How long a document must rest before its diagnostics are sent to a client that cannot ask, in milliseconds. */
const rest = 120;

/** Pull diagnostics for clients that ask; push for those that cannot. */
export function registerDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  open: OpenDocuments,
): DiagnosticsSession {
  let pulls = false;
  let refreshes = false;
  let rulesPage: string | null = null;
  let generation = 0;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  connection.languages.diagnostics.on(({ textDocument, previousResultId }): DocumentDiagnosticReport => {
    const snapshot = open.snapshot(textDocument.uri);
    if (!snapshot) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = `${generation}:${snapshot.version}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics(snapshot, rulesPage) };
  });

  const push = (uri: string): void => {
    timers.delete(uri);
    const snapshot = open.snapshot(uri);
    if (snapshot) void connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: diagnostics(snapshot, rulesPage) });
  };
  const schedule = (uri: string, delay: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(push, delay, uri));
  };

  documents.onDidOpen(({ document }) => {
    if (!pulls) schedule(document.uri, 0);
  });
  documents.onDidChangeContent(({ document }) => {
    if (!pulls && document.version > 1) schedule(document.uri, rest);
  });
  documents.onDidClose(({ document }) => {
    clearTimeout(timers.get(document.uri));
    timers.delete(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

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
      generation++;
      if (pulls) {
        if (refreshes) connection.languages.diagnostics.refresh();
      } else for (const { uri } of documents.all()) schedule(uri, 0);
    },
  };
}
