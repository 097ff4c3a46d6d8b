/** The requests and notifications beside the protocol's own, as the client of VS Code names them. */
export const requestNames = {
  /** The committees that the archive has, each with the day on which it is likely to meet next. */
  udvalg: "referat/udvalg",
  /** The document of a committee's next meeting. */
  nytMoede: "referat/nytMoede",
  /** All treatments of the case at a position. */
  historik: "referat/historik",
  /** The children of a node of the tree of cases. */
  sager: "referat/sager",
  /** The case that an item is filed under. */
  sagAt: "referat/sagVed",
  /** One case over time. */
  sagsforloeb: "referat/sagsforloeb",
  /** What a document is, and how the archive stands. */
  status: "referat/status",
  /** How the server does, in versions and counts. */
  report: "referat/rapport",
  /** Sent to clients that asked for it: the archive, or what is known of it, has changed. */
  archiveChanged: "referat/arkivAendret",
} as const;
