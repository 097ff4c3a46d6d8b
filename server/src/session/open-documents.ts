import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyse } from "../analysis.ts";
import type { Archive, ArchiveReader } from "../archive/archive.ts";
import { recordOf } from "../archive/record.ts";
import type { Language, Snapshot } from "../features/snapshot.ts";
import { type PlacedFinding, runRules } from "../rules/run-rules.ts";
import type { Settings } from "./settings.ts";

interface Entry {
  readonly version: number;
  readonly analysis: Analysis;
  /** Kept until the settings change. */
  findings: { readonly settings: Settings; readonly found: readonly PlacedFinding[] } | null;
}

/**
 * The open documents, each read when it is first asked for in a version. What they say stands in the archive in place
 * of what the files say.
 */
export class OpenDocuments {
  readonly #archive: Archive;
  readonly #documents: { get(uri: string): TextDocument | undefined; all(): TextDocument[] };
  readonly #settings: () => Settings;
  readonly #read = new Map<string, Entry>();

  constructor(
    archive: Archive,
    documents: { get(uri: string): TextDocument | undefined; all(): TextDocument[] },
    settings: () => Settings,
  ) {
    this.#archive = archive;
    this.#documents = documents;
    this.#settings = settings;
  }

  isOpen(uri: string): boolean {
    return this.#documents.get(uri) !== undefined;
  }

  /** The document as it stands now, or null when it is not open. Other open documents are brought up to date, too. */
  snapshot(uri: string): Snapshot | null {
    for (const document of this.#documents.all()) this.#bringUp(document);
    const document = this.#documents.get(uri);
    if (!document) return null;
    const entry = this.#bringUp(document);
    const settings = this.#settings();
    return {
      uri,
      version: entry.version,
      ...entry.analysis,
      archive: this.#archive,
      language: settings.language,
      findings: () => this.#findings(entry, settings),
    };
  }

  /** The archive with all open documents as they stand now. */
  archive(): ArchiveReader {
    for (const document of this.#documents.all()) this.#bringUp(document);
    return this.#archive;
  }

  get language(): Language {
    return this.#settings().language;
  }

  closed(uri: string): void {
    this.#read.delete(uri);
  }

  #bringUp(document: TextDocument): Entry {
    const known = this.#read.get(document.uri);
    if (known?.version === document.version) return known;
    const entry: Entry = { version: document.version, analysis: analyse(document.getText()), findings: null };
    this.#read.set(document.uri, entry);
    this.#archive.set(document.uri, recordOf(entry.analysis.facts));
    return entry;
  }

  #findings(entry: Entry, settings: Settings): readonly PlacedFinding[] {
    if (entry.findings?.settings !== settings) {
      entry.findings = { settings, found: runRules(entry.analysis, (code) => settings.severity.get(code)) };
    }
    return entry.findings.found;
  }
}
