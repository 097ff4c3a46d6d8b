/** The labels of a document's head (Mødedato, Mødested, …), and the part each plays. */

export type LabelRole =
  | "date"
  | "start"
  | "end"
  | "place"
  | "committee"
  | "members"
  | "absent"
  | "substitutes"
  | "secretary"
  | "remarks"
  | "published";

export interface HeadLabel {
  /** As it is usually written; compared without case, markdown marks and a trailing colon. */
  readonly text: string;
  readonly role: LabelRole;
  /** The right spelling, where this one is a misspelling or another language (`Møtedato`). */
  readonly correct?: string;
}

const rows: readonly (readonly [LabelRole, readonly string[]])[] = [
  ["date", ["Mødedato", "Dato", "Tidspunkt", "Mødetidspunkt", "Starttidspunkt for møde", "Starttidspunkt", "Tid", "Tid og sted"]],
  ["start", ["Mødestart", "Mødet startede"]],
  ["end", ["Sluttidspunkt", "Sluttidspunkt for møde", "Mødet slut", "Mødet sluttede", "Mødet hævet"]],
  ["place", ["Mødested", "Mødelokale", "Lokale", "Sted"]],
  ["committee", ["Udvalg"]],
  [
    "members",
    [
      "Mødedeltagere",
      "Medlemmer",
      "Deltagere",
      "Tilstede",
      "Til stede",
      "Indkaldelse",
      "Indkaldte",
      "Derudover deltog",
      "Øvrige deltagere",
    ],
  ],
  [
    "absent",
    [
      "Fraværende med afbud",
      "Fraværende uden afbud",
      "Afbud/Fraværende",
      "Fraværende",
      "Afbud fra",
      "Afbud",
      "Fravær",
      "Ikke til stede",
      "Forfald",
    ],
  ],
  ["substitutes", ["Stedfortrædere", "Stedfortræder"]],
  ["secretary", ["Sekretær", "Referent"]],
  ["remarks", ["Bemærkninger til dagsordenen", "Bemærkninger"]],
  ["published", ["Udsendelsesdato"]],
];

const misspelled: readonly HeadLabel[] = [
  { text: "Møtedato", role: "date", correct: "Mødedato" },
  { text: "Møtested", role: "place", correct: "Mødested" },
  { text: "Møtetidspunkt", role: "date", correct: "Mødetidspunkt" },
  { text: "Møtedeltakere", role: "members", correct: "Mødedeltagere" },
  { text: "Mødedeltakere", role: "members", correct: "Mødedeltagere" },
  { text: "Deltakere", role: "members", correct: "Deltagere" },
  { text: "Møtelokale", role: "place", correct: "Mødelokale" },
  { text: "Møtestart", role: "start", correct: "Mødestart" },
  { text: "Utvalg", role: "committee", correct: "Udvalg" },
  { text: "Innkalling", role: "members", correct: "Indkaldelse" },
  { text: "Innkaldelse", role: "members", correct: "Indkaldelse" },
  { text: "Medlemmar", role: "members", correct: "Medlemmer" },
  { text: "Deltagare", role: "members", correct: "Deltagere" },
  { text: "Innkalte", role: "members", correct: "Indkaldte" },
];

export const headLabels: readonly HeadLabel[] = [...rows.flatMap(([role, texts]) => texts.map((text) => ({ text, role }))), ...misspelled];

/** Words that announce the table of contents. `sure` ones need no further evidence. */
export const tocHeadings: readonly { readonly text: string; readonly sure: boolean }[] = [
  { text: "Indholdsfortegnelse", sure: true },
  { text: "Indhold", sure: true },
  { text: "Punktoversigt", sure: true },
  { text: "Dagsordenspunkter", sure: false },
  { text: "Punkter på dagsordenen", sure: false },
  { text: "Punkter", sure: false },
  { text: "Dagsorden", sure: false },
  { text: "Sagsoversigt", sure: false },
  { text: "Til behandling forelå", sure: false },
];

/** The kinds of document, as their title names them. `agenda` has no decisions yet. */
export const documentKinds: readonly { readonly text: string; readonly agenda: boolean }[] = [
  { text: "Referat", agenda: false },
  { text: "Åbent referat", agenda: false },
  { text: "Lukket referat", agenda: false },
  { text: "Beslutningsreferat", agenda: false },
  { text: "Beslutningsprotokol", agenda: false },
  { text: "Protokol", agenda: false },
  { text: "Udskrift", agenda: false },
  { text: "Dagsorden", agenda: true },
  { text: "Åben dagsorden", agenda: true },
  { text: "Lukket dagsorden", agenda: true },
];
