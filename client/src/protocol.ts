/**
 * The names client and server agree on. Requests and notifications of our own are declared here,
 * so that neither side spells a method name by hand.
 */

/** The language id of minutes, in the manifest and on every document the server sees. */
export const languageId = "referat";

/** The languages that Referat speaks. */
export type Language = "da" | "en";

/** The setting that says which: `auto` is Danish. */
export const languageSetting = "referat.language";

/** What the server is told at its start, beside the protocol. */
export interface InitializationOptions {
  /** Address of the rules' documentation; findings link to it. */
  readonly rulesPage: string;
  /** A folder of the server's machine in which it may store the archive between sessions. */
  readonly storagePath: string;
  /** The server tells when the archive has changed. */
  readonly archiveEvents: boolean;
  /** The client has the command that shows a case's history in a peek. */
  readonly peeks: boolean;
}

/** The files of an archive, open or not. */
export const archivePattern = "**/*.referat";

/**
 * Where minutes live. `git:` and the like are left out on purpose: an older version shown in a
 * comparison is not one more meeting of the archive.
 */
export const documentSchemes = ["file", "untitled", "vscode-remote", "vscode-vfs"] as const;

/** The commands of the client, as the manifest names them. */
export const commandIds = {
  restartServer: "referat.genstartServer",
  showLog: "referat.visLog",
  report: "referat.lavFejlrapport",
  showSagsforloeb: "referat.visSagsforloeb",
  filterSager: "referat.filtrerSager",
  clearFilter: "referat.rydFilter",
  followEditor: "referat.foelgEditor",
  unfollowEditor: "referat.foelgIkkeEditor",
  copySagsnummer: "referat.kopierSagsnummer",
  findSagReferences: "referat.findSagensHenvisninger",
  moreSager: "referat.visFlereSager",
  showStatus: "referat.visStatus",
  showHistory: "referat.visHistorik",
  newMeeting: "referat.nytMoede",
} as const;

/** A command of links alone: the manifest does not name it. */
export const openAttachmentCommand = "referat.aabnBilag";

/** The requests and notifications beside the protocol's own. */
export const requestNames = {
  /** The committees that the archive has, that of a document (`{ uri }`) first. */
  udvalg: "referat/udvalg",
  /** The document of a committee's meeting (`{ committee, date }`) that is still to be held. */
  nytMoede: "referat/nytMoede",
  historik: "referat/historik",
  sager: "referat/sager",
  sagAt: "referat/sagVed",
  sagsforloeb: "referat/sagsforloeb",
  status: "referat/status",
  report: "referat/rapport",
  archiveChanged: "referat/arkivAendret",
} as const;

/** The tree of cases, and what the manifest's menus ask of it. */
export const sagerView = "referat.sager";
export const sagerFilteredContext = "referat.sagerFiltreret";
export const followsEditorContext = "referat.foelgerEditor";

/** The panel that shows one case over time. */
export const sagsforloebPanel = "referat.sagsforloeb";

/** Commands of the server that concern one document: from the palette, the one in front. */
export const documentCommandIds: ReadonlySet<string> = new Set([
  "referat.genererIndholdsfortegnelse",
  "referat.omnummererPunkter",
  "referat.forrigeBehandling",
  "referat.naesteBehandling",
  "referat.nytPunkt",
]);

/** A place in a document, as commands and requests of our own are told of it. */
export interface Place {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** A committee that the archive has. Days as `2020-02-05`. */
export interface Udvalg {
  readonly name: string;
  readonly meetings: number;
  readonly last: string;
  /** When the committee is likely to meet next. */
  readonly next: string;
}

/** The document, and where writing begins; or what is to be said where it cannot be made. */
export type NytMoedeResult =
  | { readonly uri: string; readonly text: string; readonly position: Place["position"] }
  | { readonly says: string };

/** All treatments of the case at a `Place`. */
export const historikRequest = requestNames.historik;

/** Locations as the protocol writes them, or what is to be said where there are none. */
export type HistorikResult = { readonly locations: readonly ProtocolLocation[] } | { readonly says: string };

export interface ProtocolLocation {
  readonly uri: string;
  readonly range: { readonly start: Place["position"]; readonly end: Place["position"] };
}

/** What the server tells of words beside what the grammar sees; the manifest gives each its colours. */
export const semanticTokenTypes = ["person", "committee", "reference", "amount", "otherDecision"] as const;

/** Set while the server runs: the manifest shows the server's own commands then, which the language client registers. */
export const serverRunsContext = "referat.serverKoerer";
