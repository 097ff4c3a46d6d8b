/** The server's commands, as the manifest of the extension and the code actions name them. */
export const commandNames = {
  rebuildArchive: "referat.genopbygArkiv",
  generateContents: "referat.genererIndholdsfortegnelse",
  renumber: "referat.omnummererPunkter",
  setFindingAside: "referat.seBortFraFund",
  setRuleAside: "referat.seBortFraRegel",
} as const;

/** All safe fixes of a document at once. */
export const fixAllKind = "source.fixAll.referat";
