import type { Day } from "./calendar.ts";

/** A person of a committee. `party` is empty for officials. */
export interface Person {
  readonly name: string;
  readonly party: string;
}

/** Something in a section: a paragraph, a sub-heading, a list or a table. Texts are marked. */
export type Passage =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "list"; readonly entries: readonly string[] }
  | { readonly kind: "table"; readonly table: Table };

/** A table of amounts. `head` names the columns, the first that of the labels; null for a table of lines alone. */
export interface Table {
  readonly head: readonly string[] | null;
  readonly rows: readonly TableRow[];
  /** Unit of the cells (`kr.`) written behind each amount where there is no head. */
  readonly unit: string;
}

export interface TableRow {
  readonly label: string;
  /** Marked. */
  readonly cells: readonly string[];
}

export interface Recommendation {
  /** Who recommends, and to whom: `Administrationen indstiller til Byrådet`, without sign at its end. */
  readonly lead: string;
  /** Each begins with `at`; without number and without sign at its end. */
  readonly points: readonly string[];
}

/** An earlier treatment in this or another committee. */
export interface EarlierTreatment {
  readonly udvalg: string;
  readonly day: Day;
  readonly punkt: number;
  readonly text: readonly string[];
}

export interface Attachment {
  readonly name: string;
  readonly extension: string;
  readonly serial: number;
}

/** Numbers from which each dialect makes its case number. */
export interface CaseNumber {
  readonly year: number;
  readonly serial: number;
  readonly kle: string;
  readonly facet: string;
}

export type PunktKind = "agenda" | "information" | "sag" | "visit" | "closed" | "misc" | "signature";

export interface Punkt {
  readonly index: number;
  readonly kind: PunktKind;
  readonly title: string;
  readonly caseNumber: CaseNumber | null;
  readonly summary: readonly Passage[];
  readonly facts: readonly Passage[];
  readonly economy: readonly Passage[];
  readonly law: readonly Passage[];
  readonly hearing: readonly Passage[];
  readonly plan: readonly Passage[];
  readonly recommendation: Recommendation | null;
  readonly earlier: readonly EarlierTreatment[];
  /** Empty for an item that was not decided. */
  readonly decision: readonly string[];
  /** Lines about who was away or took no part, marked. */
  readonly absence: readonly string[];
  readonly attachments: readonly Attachment[];
  /** The case was postponed or withdrawn: there may be no decision. */
  readonly withdrawn: boolean;
}

export interface Meeting {
  readonly municipality: string;
  readonly udvalg: string;
  /** Other committees of the municipality. */
  readonly others: readonly string[];
  readonly day: Day;
  /** `17:00` */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly members: readonly Person[];
  readonly officials: readonly Person[];
  readonly absent: readonly Person[];
  readonly punkter: readonly Punkt[];
  /** The number of the first item in systems whose numbers run over the year. */
  readonly firstNumber: number;
}
