import type { CancellationToken, ClientCapabilities } from "vscode-languageserver";
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  Position,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver-types";
import { analysisSteps } from "../analysis.ts";
import { describeMeetingPlainly } from "../features/describe-sag.ts";
import { spanRange } from "../features/lsp-range.ts";
import { filled, messages, say } from "../features/messages.ts";
import { mergesCases, newNameOf, othersWith, type Renamed, renamedAt, renamedSpans } from "../features/rename.ts";
import type { Snapshot } from "../features/snapshot.ts";
import type { Message } from "../rules/rule.ts";
import { decode } from "../text/decode.ts";
import { SourceText } from "../text/source-text.ts";
import { addressForPeople } from "./announcements.ts";
import type { Host } from "./host.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { fetchFile } from "./read-file.ts";
import { givenUp, inSlices } from "./slices.ts";

/** In so many other documents a name is changed at once: each is read, and a person looks them over. */
export const mostDocuments = 300;

/** What renaming comes to: edits, and what is to be said besides; or why nothing is renamed. */
export type RenameResult = { readonly edit: WorkspaceEdit; readonly says: readonly Message[] } | { readonly refused: Message } | null;

/**
 * Renames a case, a person or an attachment: in the document at once, in other documents of the archive where the editor can
 * ask the user about each first. Files are read as they stand now; nothing is taken from what the archive remembers of them.
 */
export class RenameInArchive {
  readonly #open: OpenDocuments;
  readonly #host: Host;
  readonly #asks: boolean;
  readonly #versions: boolean;

  constructor(open: OpenDocuments, host: Host, client: ClientCapabilities) {
    this.#open = open;
    this.#host = host;
    const { documentChanges, changeAnnotationSupport } = client.workspace?.workspaceEdit ?? {};
    this.#versions = documentChanges === true;
    this.#asks = documentChanges === true && changeAnnotationSupport !== undefined;
  }

  /** The words that may be renamed at a position. */
  async prepare(uri: string, position: Position): Promise<{ readonly range: Range; readonly placeholder: string } | null> {
    const snapshot = await this.#open.snapshot(uri);
    const found = snapshot && renamedAt(snapshot, position);
    return found && { range: found.range, placeholder: found.renamed.name };
  }

  /** Null where nobody asks any more, or the document is not open. */
  async rename(uri: string, position: Position, given: string, token: CancellationToken): Promise<RenameResult> {
    const snapshot = await this.#open.snapshotInArchive(uri);
    if (!snapshot) return null;
    const found = renamedAt(snapshot, position);
    if (!found) return { refused: messages.nothingToRename };
    const { renamed } = found;
    const wanted = newNameOf(renamed, given);
    if ("says" in wanted) return { refused: wanted.says };
    const { name } = wanted;
    const own = renamedSpans(snapshot, renamed).map((span) => ({ range: spanRange(span), newText: name }));
    if (!this.#asks) return this.#hereAlone(snapshot, renamed, name, own);
    return this.#withOthers(snapshot, renamed, name, own, token);
  }

  /** An editor that cannot ask is told what it does not do, and that two cases become one. */
  #hereAlone({ archive, uri, version }: Snapshot, renamed: Renamed, name: string, edits: TextEdit[]): RenameResult {
    const others = othersWith(archive, uri, renamed).length;
    const says: Message[] = [];
    if (mergesCases(archive, renamed, name)) says.push(filled(messages.mergesCases, name));
    if (others > 0) says.push(filled(messages.renamedHereAlone, others));
    const edit = this.#versions ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
    return { edit, says };
  }

  async #withOthers(
    snapshot: Snapshot,
    renamed: Renamed,
    name: string,
    own: readonly { readonly range: Range; readonly newText: string }[],
    token: CancellationToken,
  ): Promise<RenameResult> {
    const { archive, uri, version, language } = snapshot;
    const merges = mergesCases(archive, renamed, name);
    const annotations: Record<string, ChangeAnnotation> = {};
    // Where two cases become one, the user is asked about this document, too.
    if (merges) annotations["own"] = { label: say(messages.mergesCases, language, name), needsConfirmation: true };
    const changes: TextDocumentEdit[] = [
      { textDocument: { uri, version }, edits: own.map((edit) => (merges ? { ...edit, annotationId: "own" } : edit)) },
    ];
    const says: Message[] = [];
    const others = othersWith(archive, uri, renamed);
    for (const other of others.slice(0, mostDocuments)) {
      if (token.isCancellationRequested) return null;
      const edits = await this.#editsOf(other, snapshot, renamed, name, token);
      if (edits === null) says.push(filled(messages.notRenamedIn, addressForPeople(other)));
      else if (edits.edits.length > 0) {
        const record = archive.document(other);
        annotations[other] = {
          label: messages.inOtherMeetingsOfArchive[language],
          needsConfirmation: true,
          ...(record ? { description: describeMeetingPlainly(record, language) } : {}),
        };
        changes.push({ textDocument: { uri: other, version: edits.version }, edits: edits.edits });
      }
    }
    if (others.length > mostDocuments) says.push(filled(messages.notRenamedInMore, others.length, mostDocuments));
    return { edit: { documentChanges: changes, changeAnnotations: annotations }, says };
  }

  /** Null where the document cannot be read. */
  async #editsOf(
    uri: string,
    { archive }: Snapshot,
    renamed: Renamed,
    name: string,
    token: CancellationToken,
  ): Promise<{ readonly version: number | null; readonly edits: AnnotatedTextEdit[] } | null> {
    const open = await this.#open.snapshot(uri);
    const document = open ?? (await this.#readFile(uri, token));
    if (!document) return null;
    const edits = renamedSpans({ ...document, archive }, renamed).map((span) => ({
      range: spanRange(span),
      newText: name,
      annotationId: uri,
    }));
    return { version: open?.version ?? null, edits };
  }

  async #readFile(uri: string, token: CancellationToken) {
    const file = await fetchFile(this.#host, uri, undefined);
    const content = file.kind === "read" ? decode(file.bytes) : null;
    if (content?.kind !== "text") return null;
    const steps = analysisSteps(new SourceText(content.text));
    const analysis = await inSlices(
      steps,
      () => this.#host.breathe(),
      () => !token.isCancellationRequested,
    );
    return analysis === givenUp ? null : analysis;
  }
}
