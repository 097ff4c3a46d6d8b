/**
 * What a file of set-aside findings holds: `.referat/set-aside.json` beside the documents. It speaks of the documents in
 * the folder that `.referat` stands in, and below.
 */
export interface SetAside {
  readonly findings: readonly FindingEntry[];
  readonly rules: readonly RuleEntry[];
}

/** Where the file stands, seen from the folder whose documents it speaks of. */
export const setAsideFile = ".referat/set-aside.json";

export const nothingSetAside: SetAside = { findings: [], rules: [] };

/** How a finding is known again. It may move within its item; other words, and it is another finding. */
export interface Fingerprint {
  readonly code: string;
  /** The item: its case number, or its number, or its title where it has neither; null outside the items. */
  readonly punkt: string | number | null;
  /** A hash of the finding's words. */
  readonly words: string;
  /**
   * `Økonomiudvalget 2020-02-05`: cases come back in other meetings, and so do item numbers. Null where the document gives
   * no date; then its path counts. So a document that is moved or renamed keeps what was set aside in it.
   */
  readonly meeting: string | null;
  /** The document's path, seen from the folder: parts parted by `/`. */
  readonly document: string;
}

/** One finding that is set aside ("Se bort fra dette fund"). */
export interface FindingEntry extends Fingerprint {
  readonly kind: "finding";
  /** A hash of the words of the finding's line, where the item has the same finding more than once. */
  readonly lineWords: string | null;
  /** The beginning of the finding's words, for people. */
  readonly quote: string;
  /** 0-based line of the file at which the entry stands. */
  readonly line: number;
}

/** A rule that is set aside in one document ("Se bort fra denne regel her"). */
export interface RuleEntry {
  readonly kind: "rule";
  readonly code: string;
  /** The document's path, seen from the folder: parts parted by `/`. */
  readonly document: string;
  /** As above. */
  readonly line: number;
}

export type Entry = FindingEntry | RuleEntry;

/** An entry that has no place in a file yet. */
export type NewEntry = Omit<FindingEntry, "line"> | Omit<RuleEntry, "line">;
