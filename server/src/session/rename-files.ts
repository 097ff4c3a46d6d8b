import type { Connection } from "vscode-languageserver";
import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { analysisSteps } from "../analysis.ts";
import { textEdits } from "../features/document-edit.ts";
import { messages } from "../features/messages.ts";
import { editsForFile, type RenamedFile, stemOf, waysToWrite } from "../features/renamed-file.ts";
import type { Language } from "../features/snapshot.ts";
import { pathReplacements } from "../set-aside/moved.ts";
import { decode } from "../text/decode.ts";
import { SourceText } from "../text/source-text.ts";
import { finish } from "../text/steps.ts";
import type { Failures } from "./failures.ts";
import type { BesideDocuments } from "./files-beside.ts";
import type { Host } from "./host.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { fetchFile } from "./read-file.ts";
import { pathFrom, type SetAsideFiles } from "./set-aside-files.ts";
import { tell } from "./tell.ts";

/** An editor waits for the answer before it renames anything: so many documents are looked at, and for so long. */
const mostDocuments = 2000;
const patience = 3000;

interface Renaming {
  readonly oldUri: string;
  readonly newUri: string;
}

export interface RenameFilesInput {
  readonly open: OpenDocuments;
  readonly host: Host;
  readonly beside: BesideDocuments;
  readonly setAside: SetAsideFiles;
}

/**
 * What goes along when files get other names: documents beside an attachment that name it, and what is set aside for a document
 * or a folder of documents.
 */
export class RenameFiles {
  readonly #input: RenameFilesInput;

  constructor(input: RenameFilesInput) {
    this.#input = input;
  }

  /** No edit where nothing goes along. */
  async edits(renamings: readonly Renaming[]): Promise<{ readonly edit: WorkspaceEdit | null; readonly isWhole: boolean }> {
    const { changes: inDocuments, isWhole } = await this.#inDocuments(renamings.flatMap(fileOf));
    const changes = [...inDocuments, ...(await this.#setAside(renamings))];
    return { edit: changes.length > 0 ? { documentChanges: changes } : null, isWhole };
  }

  /** Each document is read once, whatever number of files is renamed. */
  async #inDocuments(files: readonly RenamedFile[]): Promise<{ readonly changes: TextDocumentEdit[]; readonly isWhole: boolean }> {
    const changes: TextDocumentEdit[] = [];
    if (files.length === 0) return { changes, isWhole: true };
    const archive = await this.#input.open.archive();
    const until = performance.now() + patience;
    let looked = 0;
    for (const { uri } of archive.newestFirst()) {
      const near = files.filter(({ oldUri }) => oldUri !== uri && isBeside(uri, oldUri));
      if (near.length === 0) continue;
      if (looked++ === mostDocuments || performance.now() > until) return { changes, isWhole: false };
      const change = await this.#inDocument(uri, near);
      if (change) changes.push(change);
    }
    return { changes, isWhole: true };
  }

  async #inDocument(uri: string, files: readonly RenamedFile[]): Promise<TextDocumentEdit | null> {
    const { open, host, beside } = this.#input;
    const snapshot = await open.snapshot(uri);
    const content = snapshot ? null : await fetchFile(host, uri, undefined);
    const decoded = content?.kind === "read" ? decode(content.bytes) : null;
    const text = snapshot ? snapshot.text.toString() : decoded?.kind === "text" ? decoded.text : "";
    // Most documents do not name it: they need not be read any further.
    const named = files.filter(({ oldName }) => waysToWrite(stemOf(oldName)).some((name) => text.includes(name)));
    if (named.length === 0) return null;
    const document = snapshot ?? finish(analysisSteps(new SourceText(text)));
    const around = await beside.look(uri);
    const edits = named.flatMap((file) => editsForFile(document, around, file));
    if (edits.length === 0) return null;
    return { textDocument: { uri, version: snapshot?.version ?? null }, edits: textEdits(edits, document.text.lineEnd) };
  }

  /** The paths in the files of set-aside findings, of documents and of folders with documents. */
  async #setAside(renamings: readonly Renaming[]): Promise<TextDocumentEdit[]> {
    const changes = new Map<string, TextDocumentEdit>();
    for (const { oldUri, newUri } of renamings) {
      const file = await this.#input.setAside.fileFor(`${oldUri.replace(/\/$/, "")}`);
      if (!file?.text || file.malformed || !newUri.startsWith(`${file.folder}/`)) continue;
      const [from, to] = [pathFrom(file.folder, oldUri), pathFrom(file.folder, newUri)];
      const moved = (path: string): string | null =>
        path === from ? to : path.startsWith(`${from}/`) ? `${to}${path.slice(from.length)}` : null;
      const text = new SourceText(file.text);
      const edits = pathReplacements(file.text, moved).map(({ offset, length, newText }) => ({
        range: { start: placeOf(text, offset), end: placeOf(text, offset + length) },
        newText,
      }));
      if (edits.length === 0) continue;
      const before = changes.get(file.uri);
      changes.set(file.uri, { textDocument: { uri: file.uri, version: null }, edits: [...(before?.edits ?? []), ...edits] });
    }
    return [...changes.values()];
  }
}

/** A file that only moves keeps its name, and a folder's name stands in no document. */
function fileOf({ oldUri, newUri }: Renaming): RenamedFile[] {
  const file = { oldUri, oldName: nameOf(oldUri), newName: nameOf(newUri) };
  return file.oldName === file.newName || !/\.[^./]+$/.test(file.oldName) ? [] : [file];
}

/** Answers an editor that asks before it renames files. */
export function registerRenameFiles(connection: Connection, failures: Failures, renames: RenameFiles, language: () => Language): void {
  connection.workspace.onWillRenameFiles(async ({ files }) => {
    try {
      const { edit, isWhole } = await renames.edits(files);
      if (!isWhole) tell(connection, messages.renamedFileNotEverywhere[language()]);
      return edit;
    } catch (error) {
      failures.tell("willRenameFiles", error);
      return null;
    }
  });
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/") + 1);

/** A file lies in a document's folder or in one directly below it, as attachments do. */
function isBeside(uri: string, file: string): boolean {
  const folder = folderOf(uri);
  return file.startsWith(folder) && file.slice(folder.length).split("/").length <= 2;
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name).normalize("NFC");
  } catch {
    return name;
  }
}

function placeOf(text: SourceText, offset: number): { readonly line: number; readonly character: number } {
  const before = text
    .toString()
    .slice(0, offset)
    .split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
