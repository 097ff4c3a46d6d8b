import type * as vscode from "vscode";
import type { Session } from "./client.ts";
import type { ArchiveStatus, SagerParams, SagerResult, SagName, Sagsforloeb, Status } from "./looking.ts";
import { requestNames } from "./protocol.ts";

/** What may be asked of the archive. Answers are null while the server does not run. */
export interface Lookup {
  sager(params: SagerParams): Promise<SagerResult | null>;
  /** The case at a place of a document. */
  sagAt(uri: vscode.Uri, position: vscode.Position): Promise<SagName | null>;
  sagsforloeb(sagsnummer: string): Promise<Sagsforloeb | null>;
  status(uri: vscode.Uri | undefined): Promise<Status | null>;
  /** The archive has changed, or the server has come or gone (undefined). */
  readonly onDidChange: vscode.Event<ArchiveStatus | undefined>;
}

export const lookupOf = ({ ask, onDidChangeArchive }: Session): Lookup => ({
  sager: (params) => ask(requestNames.sager, params),
  sagAt: (uri, { line, character }) => ask(requestNames.sagAt, { uri: uri.toString(), position: { line, character } }),
  sagsforloeb: (sagsnummer) => ask(requestNames.sagsforloeb, { sagsnummer }),
  status: (uri) => ask(requestNames.status, { uri: uri?.toString() ?? null }),
  onDidChange: onDidChangeArchive,
});
