import type { FileOperationRegistrationOptions } from "vscode-languageserver";

/** The files and folders of which an editor tells when it moves, makes or deletes them itself. */
export const fileOperations: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: "**/*.referat", matches: "file" } }, { pattern: { glob: "**/*", matches: "folder" } }],
};
