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
import { analysisSteps } from "../analysis.ts";
import type { Archive } from "../archive/archive.ts";
import type { DocumentRecord } from "../archive/record.ts";
import { toDiagnostic } from "../features/diagnostics.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import { findingSteps } from "../rules/run-rules.ts";
import { decode } from "../text/decode.ts";
import { SourceText } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import type { Host } from "./host.ts";
import { fetchFile } from "./read-file.ts";
import { type SetAsideFile, withoutSetAside } from "./set-aside-files.ts";
import type { Settings } from "./settings.ts";
import { givenUp, inSlices } from "./slices.ts";

export interface WorkspaceDiagnosticsInput {
  readonly connection: Connection;
  readonly archive: Archive;
  readonly host: Host;
  readonly isOpen: (uri: string) => boolean;
  readonly settings: () => Settings;
  /** The file that says what is set aside in a document. */
  readonly setAside: (uri: string) => SetAsideFile | null | Promise<SetAsideFile | null>;
  readonly rulesPage: () => string | null;
}

/** What the client was last told of a document, and what it was judged by; null where all was taken back. */
type Told = {
  readonly record: DocumentRecord;
  readonly settings: Settings;
  readonly setAside: SetAsideFile | null;
  readonly resultId: string;
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

  /** The settings changed, or an editor opened a document. */
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
    const { archive, isOpen, settings } = this.#input;
    const wanted = settings().workspaceDiagnostics ? archive.newestFirst().filter(({ uri }) => !isOpen(uri)) : [];
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
      const file = this.#input.setAside(uri);
      // Asked of each document each time: most often it is known, and nothing is waited for.
      const setAside = file instanceof Promise ? await file : file;
      if (told?.record === record && told.settings === settings() && told.setAside === setAside && known.get(uri) === told.resultId)
        continue;
      const items = await this.#judge(uri, setAside, isCancelled);
      if (isCancelled()) return;
      if (!items) continue;
      const resultId = `arkiv ${++this.#lastId}`;
      this.#told.set(uri, { record, settings: settings(), setAside, resultId });
      yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items, resultId };
    }
  }

  /** The findings in a file; null where it cannot be read, of which the loading of the archive tells. */
  async #judge(uri: string, setAside: SetAsideFile | null, isCancelled: () => boolean) {
    const { host, settings, rulesPage } = this.#input;
    const file = await fetchFile(host, uri, undefined);
    if (file.kind !== "read") return null;
    const content = decode(file.bytes);
    if (content.kind !== "text") return null;
    const { severity, language } = settings();
    const findings = await inSlices(
      findingsIn(content.text, severity, setAside && withoutSetAside(uri, setAside)),
      () => host.breathe(),
      () => !isCancelled(),
    );
    return findings === givenUp ? null : findings.map((finding) => toDiagnostic(finding, uri, language, rulesPage()));
  }
}

const nothingIn = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  items: [],
  resultId: "",
});

function* findingsIn(
  text: string,
  severities: Settings["severity"],
  kept: ReturnType<typeof withoutSetAside> | null,
): Steps<readonly PlacedFinding[]> {
  const analysis = yield* analysisSteps(new SourceText(text));
  const found = yield* findingSteps(analysis, severities);
  return kept ? kept(analysis, found) : found;
}
