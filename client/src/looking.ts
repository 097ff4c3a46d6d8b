/**
 * What the server says of cases and of the archive, by the requests of our own. Dates are `2020-02-05`, lines 0-based.
 * The server has the same types; a test compares them.
 */

/** Which nodes of the tree of cases are asked for: the children of one, or the top. */
export interface SagerParams {
  readonly under:
    | { readonly kind: "open" }
    | { readonly kind: "year"; readonly year: number | null }
    | { readonly kind: "sag"; readonly sagsnummer: string }
    | null;
  /** At the top: only the cases in which these words stand. */
  readonly filter?: string | undefined;
  /** So many nodes at most. */
  readonly most?: number | undefined;
}

export interface SagerResult {
  readonly nodes: readonly SagNode[];
  /** So many more there are. */
  readonly more: number;
}

export type SagNode =
  | { readonly kind: "open"; readonly count: number }
  | { readonly kind: "year"; readonly year: number | null; readonly count: number }
  | SagItem
  | TreatmentItem;

/** A case. */
export interface SagItem {
  readonly kind: "sag";
  /** By it, a case is known again. */
  readonly key: string;
  readonly sagsnummer: string;
  readonly title: string;
  readonly treatments: number;
  /** The day of its last treatment. */
  readonly last: string | null;
}

/** A treatment of a case: an item of a meeting. */
export interface TreatmentItem {
  readonly kind: "treatment";
  readonly date: string | null;
  readonly committee: string | null;
  readonly number: number | null;
  readonly title: string;
  readonly decision: string | null;
  readonly uri: string;
  /** The line of the item's heading. */
  readonly line: number;
  /** Where the item writes the case number. */
  readonly at: { readonly line: number; readonly character: number };
}

/** A case by its number. */
export interface SagName {
  readonly sagsnummer: string;
  readonly key: string;
}

/** A case over time. */
export interface Sagsforloeb {
  readonly sagsnummer: string;
  /** Its titles, the newest first. */
  readonly titles: readonly string[];
  /** In the order in which they first treated it; null where a document names none. */
  readonly committees: readonly (string | null)[];
  /** Oldest first. */
  readonly treatments: readonly SagsforloebTreatment[];
  /** So many older treatments are left out. */
  readonly older: number;
}

export interface SagsforloebTreatment {
  readonly date: string | null;
  /** Its place among the committees. */
  readonly committee: number;
  readonly number: number | null;
  readonly title: string;
  readonly decision: string | null;
  readonly granted: readonly { readonly ore: number; readonly line: number }[];
  readonly uri: string;
  readonly line: number;
}

/** How the archive stands. */
export interface ArchiveStatus {
  readonly documents: number;
  /** It holds what all files say. */
  readonly complete: boolean;
  /** While many files are being read. */
  readonly progress: { readonly read: number; readonly total: number } | null;
  readonly unreadable: readonly {
    readonly name: string;
    readonly reason: "binary" | "encoding" | "denied" | "large" | "isolated" | "outside";
  }[];
  readonly unreadableCount: number;
  /** So many files may be read and there are more; null where there are not. */
  readonly maxFiles: number | null;
  /** Folders that are not read because they are a whole drive or all that a user has. */
  readonly tooWide: readonly string[];
  readonly revision: number;
  /** Grows when the tree of cases changes. */
  readonly sager: number;
}

/** What a document is, where it is open minutes, and how the archive stands. */
export interface Status {
  readonly document: { readonly date: string | null; readonly committee: string | null; readonly punkter: number } | null;
  readonly archive: ArchiveStatus;
}

/** How the server does, for one who is to help: versions and counts, and nothing of any document. */
export interface Report {
  readonly machine: {
    readonly node: string;
    readonly system: string;
    readonly process: number;
    /** Seconds. */
    readonly uptime: number;
    /** MB. */
    readonly memory: number;
  };
  readonly openDocuments: number;
  readonly archive: { readonly documents: number; readonly complete: boolean; readonly unreadable: number };
  readonly isolated: number;
  readonly failures: readonly { readonly name: string; readonly count: number }[];
}
