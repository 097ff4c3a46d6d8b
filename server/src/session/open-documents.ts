import type { TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { type Analysis, analysisSteps } from "../analysis.ts";
import type { Archive, ArchiveReader } from "../archive/archive.ts";
import { recordOf } from "../archive/record.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import type { FilesBeside } from "../features/bilag-file.ts";
import type { Language, Snapshot } from "../features/snapshot.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import { runRules } from "../rules/run-rules.ts";
import { finish } from "../text/steps.ts";
import { type Crashes, unrecorded } from "./crash-record.ts";
import { type Judgement, OpenDocument } from "./open-document.ts";
import { type SetAsideFile, withoutSetAside } from "./set-aside-files.ts";
import type { Settings } from "./settings.ts";
import type { PlacedSettings } from "./settings-of-folders.ts";
import { type GivenUp, givenUp } from "./slices.ts";

/** How the protocol's manager of documents makes and changes ours. */
export const openDocumentsOf = (crashes: Crashes) => ({
  create: (uri: string, _language: string, version: number, text: string): OpenDocument => new OpenDocument(uri, version, text, crashes),
  update: (document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument =>
    document.change(changes, version),
});

/** The documents that the editor holds, by address. */
interface Held {
  get(uri: string): OpenDocument | undefined;
  all(): OpenDocument[];
}

/** What the open documents need of the session around them. */
export interface OpenDocumentsInput {
  readonly archive: Archive;
  readonly held: Held;
  readonly settings: PlacedSettings;
  readonly breathe: () => Promise<void>;
  /** The archive may be asked what it lacks: it is not being read from the beginning. */
  readonly isComplete: () => boolean;
  /** The file that says what is set aside in a document. */
  readonly setAside: (uri: string) => SetAsideFile | null | Promise<SetAsideFile | null>;
  /** The files that are known to lie beside a document. */
  readonly beside: (uri: string) => FilesBeside;
  readonly crashes?: Crashes;
}

/** A snapshot whose findings are worked out, and the name that they have. */
export interface JudgedSnapshot extends Snapshot {
  readonly findingsId: string;
  /** All findings, with what is set aside. */
  readonly found: readonly PlacedFinding[];
}

/** Null where the document is not open. */
export type MaybeJudged = JudgedSnapshot | GivenUp | null;

/**
 * The open documents, each read when somebody asks. What they say stands in the archive in place of what the files say.
 * Answers are given at once where they can be, else by a promise, while other messages are heard.
 */
export class OpenDocuments {
  readonly #archive: Archive;
  readonly #held: Held;
  readonly #settings: PlacedSettings;
  readonly #breathe: () => Promise<void>;
  readonly #isComplete: () => boolean;
  readonly #setAside: OpenDocumentsInput["setAside"];
  readonly #beside: OpenDocumentsInput["beside"];
  readonly #crashes: Crashes;
  /** What stands in the archive of each. */
  readonly #recorded = new WeakMap<OpenDocument, DocumentFacts>();

  constructor({ archive, held, settings, breathe, isComplete, setAside, beside, crashes = unrecorded }: OpenDocumentsInput) {
    this.#archive = archive;
    this.#held = held;
    this.#settings = settings;
    this.#breathe = breathe;
    this.#isComplete = isComplete;
    this.#setAside = setAside;
    this.#beside = beside;
    this.#crashes = crashes;
  }

  isOpen(uri: string): boolean {
    return this.#held.get(uri) !== undefined;
  }

  /** The language of the window, for what concerns no one document. */
  get language(): Language {
    return this.#settings.general.language;
  }

  /** The settings of a document, open or not. */
  settings(uri: string): Settings {
    return this.#settings.of(uri);
  }

  /** The archive by which documents are judged; null while it is not known in full. */
  get judgingArchive(): ArchiveReader | null {
    return this.#isComplete() ? this.#archive : null;
  }

  /** Whether some document that was judged would be judged otherwise by the archive as it stands. */
  get isOutdated(): boolean {
    return this.#held.all().some((document) => document.isOutdated(this.judgingArchive));
  }

  /** The archive, with the open documents as they stand now. */
  archive(): ArchiveReader | Promise<ArchiveReader> {
    const reading = this.#readAll();
    return reading ? reading.then(() => this.#archive) : this.#archive;
  }

  /** The document as it stands now, or null when it is not open. For answers that do not ask the archive. */
  snapshot(uri: string): Snapshot | null | Promise<Snapshot | null> {
    const document = this.#held.get(uri);
    if (!document) return null;
    const analysis = this.#read(document);
    return analysis instanceof Promise ? analysis.then((read) => this.#snapshot(document, read)) : this.#snapshot(document, analysis);
  }

  /** As `snapshot`, with the other open documents brought up to date in the archive, too. */
  snapshotInArchive(uri: string): Snapshot | null | Promise<Snapshot | null> {
    const reading = this.isOpen(uri) ? this.#readAll() : null;
    return reading ? reading.then(() => this.snapshot(uri)) : this.snapshot(uri);
  }

  /** As `snapshot`, with its findings worked out; given up when a newer version has come, or nobody asks any more. */
  judged(uri: string, isAsked: () => boolean): MaybeJudged | Promise<MaybeJudged> {
    const awaited = this.#settings.awaited;
    if (awaited) return awaited.then(() => this.judged(uri, isAsked));
    const snapshot = this.snapshot(uri);
    const file = this.#setAside(uri);
    if (snapshot instanceof Promise || file instanceof Promise)
      return Promise.all([snapshot, file]).then(([read, setAside]) => this.#judge(read, setAside, isAsked));
    return this.#judge(snapshot, file, isAsked);
  }

  #judge(snapshot: Snapshot | null, file: SetAsideFile | null, isAsked: () => boolean): MaybeJudged | Promise<MaybeJudged> {
    const document = snapshot && this.#held.get(snapshot.uri);
    if (!snapshot || !document) return null;
    if (snapshot.text !== document.text) return givenUp;
    const settings = this.#settings.of(document.uri);
    // The settings may have changed while the document was read: what is found and its words are of the same ones.
    const judged = (judgement: Judgement): JudgedSnapshot => withFindings({ ...snapshot, language: settings.language }, judgement, file);
    const judgement = this.#crashes.during(document.uri, () =>
      document.judge(snapshot, settings, this.#breathe, isAsked, this.judgingArchive),
    );
    if (!(judgement instanceof Promise)) return judged(judgement);
    return judgement.then((made) => {
      if (made === givenUp) return givenUp;
      // The archive may have changed while the document was judged: nobody was told to ask again then.
      return document.isOutdated(this.judgingArchive) ? this.#judge(snapshot, file, isAsked) : judged(made);
    });
  }

  /** Reads all open documents; null where that is done. One that cannot be read is told of when it is asked for. */
  #readAll(): Promise<unknown> | null {
    const readings: Promise<unknown>[] = [];
    for (const document of this.#held.all()) {
      try {
        const analysis = this.#read(document);
        if (analysis instanceof Promise) readings.push(analysis.catch(() => {}));
      } catch {
        // As above: the others do not suffer.
      }
    }
    return readings.length > 0 ? Promise.all(readings) : null;
  }

  #read(document: OpenDocument): Analysis | Promise<Analysis> {
    return this.#crashes.during(document.uri, () => {
      const analysis = document.read(this.#breathe);
      return analysis instanceof Promise ? analysis.then((read) => this.#record(document, read)) : this.#record(document, analysis);
    });
  }

  /** Puts what a document says into the archive, unless it has been closed meanwhile. */
  #record(document: OpenDocument, analysis: Analysis): Analysis {
    if (this.#recorded.get(document) !== analysis.facts && this.#held.get(document.uri) === document) {
      this.#recorded.set(document, analysis.facts);
      this.#archive.set(document.uri, recordOf(analysis.facts));
    }
    return analysis;
  }

  #snapshot(document: OpenDocument, analysis: Analysis): Snapshot {
    const settings = this.#settings.of(document.uri);
    return {
      uri: document.uri,
      version: document.version,
      ...analysis,
      archive: this.#archive,
      language: settings.language,
      beside: this.#beside(document.uri),
      findings: () => this.#found(analysis, settings),
      reread: (text) => {
        const read = finish(analysisSteps(text));
        return { ...read, findings: () => this.#found(read, settings) };
      },
    };
  }

  #found(analysis: Analysis, { severity }: Settings): readonly PlacedFinding[] {
    return runRules(analysis, severity, this.judgingArchive);
  }
}

/** A snapshot with what was found in it, without what a file sets aside. */
function withFindings(snapshot: Snapshot, { id, findings: found }: Judgement, file: SetAsideFile | null): JudgedSnapshot {
  const kept = file ? withoutSetAside(snapshot.uri, file) : null;
  const findings = kept ? kept(snapshot, found) : found;
  return {
    ...snapshot,
    findingsId: file ? `${id} ${file.id}` : id,
    found,
    findings: () => findings,
    reread: (text) => {
      const read = snapshot.reread(text);
      return kept ? { ...read, findings: () => kept(read, read.findings()) } : read;
    },
  };
}
