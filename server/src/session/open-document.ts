import { type Analysis, analysisSteps, reanalysisSteps } from "../analysis.ts";
import type { ArchiveView } from "../archive/archive-view.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import { archiveFindings, ofArchive } from "../rules/archive-findings.ts";
import { isolatedDocument, laesegraenseNaaet, longDocument, longestDocument } from "../rules/laesegraense-naaet.ts";
import { type PlacedFinding, placeFinding, sameFindings } from "../rules/place-finding.ts";
import { referringDocument } from "../rules/referring-document.ts";
import type { Finding } from "../rules/rule.ts";
import { findingSteps, type RulesInput } from "../rules/run-rules.ts";
import type { EditedText } from "../syntax/reparse.ts";
import { SourceText } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import type { TextChange } from "../text/text-change.ts";
import { type Crashes, unrecorded } from "./crash-record.ts";
import type { Settings } from "./settings.ts";
import { type Around, type GivenUp, givenUp, inSlices } from "./slices.ts";

/** What was found in a version of a document, and a name for it: of two findings with one name all is the same. */
export interface Judgement {
  readonly id: string;
  readonly findings: readonly PlacedFinding[];
}

interface Judged extends Judgement {
  readonly facts: DocumentFacts;
  readonly settings: Settings;
  /** The revision of the archive's meetings by which it was judged; null where no archive was asked. */
  readonly meetings: number | null;
}

/** After so many edits about which nobody asked they are not kept any more, for each keeps a version of the text. */
const mostEdits = 100;

let lastId = 0;
const newId = (): string => String(++lastId);

/**
 * A document that an editor holds: its text, and what has been read of it. The text follows the editor at once;
 * reading follows when somebody asks, from the version that was read last.
 */
export class OpenDocument {
  readonly uri: string;
  #version: number;
  readonly #crashes: Crashes;
  /** Says why the text is not read, and then not kept either: it is too long, or the server has ended at it. */
  #unread: Finding | null = null;
  #text: SourceText;
  /** Edits since `#base`, in order. */
  #edits: EditedText["edits"] = [];
  #base: SourceText;
  #analysis: Analysis | null = null;
  #reading: Promise<Analysis> | null = null;
  #judged: Judged | null = null;

  constructor(uri: string, version: number, text: string, crashes: Crashes = unrecorded) {
    this.uri = uri;
    this.#version = version;
    this.#crashes = crashes;
    this.#unread = this.#whyUnread(text);
    this.#text = new SourceText(this.#unread === null ? text : "");
    this.#base = this.#text;
  }

  get version(): number {
    return this.#version;
  }

  get text(): SourceText {
    return this.#text;
  }

  /** Applies the changes of one notification, in order. */
  change(changes: readonly TextChange[], version: number): this {
    this.#version = version;
    const applied = changes.map((change) => this.#withinLimit(change));
    if (this.#edits.length + applied.length > mostEdits) {
      this.#text = this.#text.changedBy(applied);
      this.#takeEdits();
      return this;
    }
    const edits = [...this.#edits];
    for (const change of applied) {
      const changed = this.#text.changed(change);
      this.#text = changed.text;
      edits.push(changed);
    }
    this.#edits = edits;
    return this;
  }

  /** A text that is not read is not kept, and cannot be changed in part. */
  #withinLimit(change: TextChange): TextChange {
    if (!change.range) this.#unread = this.#whyUnread(change.text);
    return this.#unread === null ? change : { text: "" };
  }

  #whyUnread(text: string): Finding | null {
    if (this.#crashes.isolates(this.uri)) return isolatedDocument;
    return text.length > longestDocument ? longDocument(text.length) : null;
  }

  /** The edits up to now; further ones count from here. Where they are not used, the text is read afresh. */
  #takeEdits(): EditedText {
    const edited = { text: this.#text, edits: this.#edits };
    this.#edits = [];
    this.#base = this.#text;
    return edited;
  }

  /** What the text says as it stands now; a promise where reading it takes more than a moment. */
  read(breathe: () => Promise<void>): Analysis | Promise<Analysis> {
    if (this.#analysis?.text === this.#text) return this.#analysis;
    // Reading goes on over edits that come meanwhile, or one who types would never see a long document read.
    if (this.#reading) return this.#reading;
    const reading = inSlices(this.#readSteps(), breathe, () => true, this.#slice) as Analysis | Promise<Analysis>;
    if (!(reading instanceof Promise)) return reading;
    this.#reading = reading.finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /**
   * The findings in a version that was read, by the archive where it is known in full; given up when the text has changed
   * meanwhile, or nobody asks any more.
   */
  judge(
    read: RulesInput,
    settings: Settings,
    breathe: () => Promise<void>,
    isAsked: () => boolean,
    archive: ArchiveView | null = null,
  ): Judgement | Promise<Judgement | GivenUp> {
    const known = this.#judged;
    const meetings = archive?.meetingsRevision ?? null;
    if (known?.facts === read.facts && known.settings === settings && known.meetings === meetings) return known;
    if (this.#unread !== null) return this.#keep(read.facts, settings, meetings, unreadFindings(this.#unread, settings));
    const steps = findingSteps(read, settings.severity, archive);
    const found = inSlices(steps, breathe, () => isAsked() && read.text === this.#text, this.#slice);
    const keep = (findings: readonly PlacedFinding[]): Judgement => this.#keep(read.facts, settings, meetings, findings);
    return found instanceof Promise ? found.then((findings) => (findings === givenUp ? givenUp : keep(findings))) : keep(found);
  }

  /**
   * Whether what was found last would be something else by the archive as it stands. Looks at the references alone; a
   * version that nobody has judged is asked for anyway.
   */
  isOutdated(archive: ArchiveView | null): boolean {
    const judged = this.#judged;
    const analysis = this.#analysis;
    if (!judged || this.#unread !== null || analysis?.facts !== judged.facts) return false;
    if (judged.meetings === (archive?.meetingsRevision ?? null)) return false;
    const { severity } = judged.settings;
    const found = archive ? archiveFindings(referringDocument(analysis.facts), severity, archive) : [];
    return !sameFindings(ofArchive(judged.findings), found);
  }

  /** Findings that are the same at the same places as before keep their name: the client need not be sent them again. */
  #keep(facts: DocumentFacts, settings: Settings, meetings: number | null, findings: readonly PlacedFinding[]): Judgement {
    const before = this.#judged;
    const same = before?.settings === settings && sameFindings(before.findings, findings);
    this.#judged = { facts, settings, meetings, findings, id: same ? before.id : newId() };
    return this.#judged;
  }

  readonly #slice: Around = (work) => this.#crashes.during(this.uri, work);

  *#readSteps(): Steps<Analysis> {
    while (this.#analysis?.text !== this.#text) {
      const before = this.#analysis?.text === this.#base ? this.#analysis : null;
      const edited = this.#takeEdits();
      // A step that failed would fail again from the same version: then the text is read afresh.
      this.#analysis = null;
      this.#analysis = before ? yield* reanalysisSteps(before, edited) : yield* analysisSteps(edited.text);
    }
    return this.#analysis as Analysis;
  }
}

/** All that is said of a document that is not read. */
function unreadFindings(why: Finding, { severity }: Settings): PlacedFinding[] {
  const level = severity.get(laesegraenseNaaet.code) ?? laesegraenseNaaet.severity;
  return level === "off" ? [] : [placeFinding(laesegraenseNaaet.code, level, why, 0, noTraits)];
}

const noTraits = (): never => {
  throw new Error("a document that is not read has no traits");
};
