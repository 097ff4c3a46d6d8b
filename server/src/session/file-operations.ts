import type { FileOperationRegistrationOptions } from "vscode-languageserver";

/** The files and folders of which an editor tells when it moves, makes or deletes them itself. */
export const fileOperations: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: "**/*.referat", matches: "file" } }, { pattern: { glob: "**/*", matches: "folder" } }],
};

/** The endings that attachments have. */
const attachments = "pdf,doc,docx,xls,xlsx,ppt,pptx,odt,ods,odp,rtf,txt,csv,msg,eml,htm,html,jpg,jpeg,png,tif,tiff,zip,dwg,md";

/** The files and folders of which an editor asks before it renames them: what names them goes along. */
export const renameOperations: FileOperationRegistrationOptions = {
  filters: [...fileOperations.filters, { pattern: { glob: `**/*.{${attachments}}`, matches: "file", options: { ignoreCase: true } } }],
};
