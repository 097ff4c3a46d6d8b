/** The server's commands, as the manifest of the extension and the code actions name them. */
export const commandNames = {
  rebuildArchive: "referat.genopbygArkiv",
  generateContents: "referat.genererIndholdsfortegnelse",
  renumber: "referat.omnummererPunkter",
  setFindingAside: "referat.seBortFraFund",
  setRuleAside: "referat.seBortFraRegel",
  previousTreatment: "referat.forrigeBehandling",
  nextTreatment: "referat.naesteBehandling",
  newPunkt: "referat.nytPunkt",
  createMeeting: "referat.opretMoede",
} as const;

/** Commands that the server only names: an editor that has them says so. */
export const editorCommandNames = {
  showHistory: "referat.visHistorik",
} as const;

/** All safe fixes of a document at once. */
export const fixAllKind = "source.fixAll.referat";
