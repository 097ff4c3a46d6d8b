/** Whether something has a form. */
type Form = (given: unknown) => boolean;

const anything: Form = () => true;
const text: Form = (given) => typeof given === "string";
const flag: Form = (given) => typeof given === "boolean";
const integer: Form = (given) => Number.isInteger(given);
/** Some editors write far more than there are lines or columns for »to the end«. */
const count: Form = (given) => Number.isInteger(given) && (given as number) >= 0;
/** Some editors write null for what they leave out. */
const perhaps =
  (form: Form): Form =>
  (given) =>
    given === undefined || given === null || form(given);
const list =
  (form: Form): Form =>
  (given) =>
    Array.isArray(given) && given.every(form);
const either =
  (...forms: readonly Form[]): Form =>
  (given) =>
    forms.some((form) => form(given));
const record =
  (parts: Readonly<Record<string, Form>>): Form =>
  (given) =>
    typeof given === "object" &&
    given !== null &&
    !Array.isArray(given) &&
    Object.entries(parts).every(([name, form]) => form((given as Record<string, unknown>)[name]));

const position = record({ line: count, character: count });
const range = record({ start: position, end: position });
const document = record({ uri: text });
const aboutDocument = record({ textDocument: document });
const atPosition = record({ textDocument: document, position });
const inRange = record({ textDocument: document, range });
const folders = list(record({ uri: text }));
const files = record({ files: list(record({ uri: text })) });
const renamings = record({ files: list(record({ oldUri: text, newUri: text })) });
const change = either(record({ range, text }), record({ range: perhaps(() => false), text }));
const finding = record({ range, message: text });

/** What a client has to say with each request and notification, as far as somebody goes by it. */
const forms: Readonly<Record<string, Form>> = {
  initialize: record({
    capabilities: record({ textDocument: perhaps(record({ semanticTokens: perhaps(record({ tokenTypes: perhaps(list(text)) })) })) }),
    processId: perhaps(count),
    rootUri: perhaps(text),
    workspaceFolders: perhaps(folders),
  }),
  "textDocument/didOpen": record({ textDocument: record({ uri: text, languageId: perhaps(text), version: integer, text }) }),
  "textDocument/didChange": record({ textDocument: record({ uri: text, version: integer }), contentChanges: list(change) }),
  "textDocument/didClose": aboutDocument,
  "textDocument/didSave": aboutDocument,
  "textDocument/willSave": aboutDocument,
  "textDocument/willSaveWaitUntil": aboutDocument,
  "textDocument/documentSymbol": aboutDocument,
  "textDocument/foldingRange": aboutDocument,
  "textDocument/hover": atPosition,
  "textDocument/documentHighlight": atPosition,
  "textDocument/selectionRange": record({ textDocument: document, positions: list(position) }),
  "textDocument/documentLink": aboutDocument,
  "textDocument/inlayHint": inRange,
  "textDocument/semanticTokens/full": aboutDocument,
  "textDocument/semanticTokens/full/delta": record({ textDocument: document, previousResultId: text }),
  "textDocument/semanticTokens/range": inRange,
  "textDocument/definition": atPosition,
  "textDocument/references": record({ textDocument: document, position, context: record({ includeDeclaration: perhaps(flag) }) }),
  "textDocument/codeLens": aboutDocument,
  "textDocument/completion": atPosition,
  "completionItem/resolve": record({ label: text }),
  "textDocument/formatting": record({ textDocument: document, options: record({}) }),
  "textDocument/rangeFormatting": record({ textDocument: document, range, options: record({}) }),
  "textDocument/onTypeFormatting": atPosition,
  "textDocument/prepareRename": atPosition,
  "textDocument/rename": record({ textDocument: document, position, newName: text }),
  "textDocument/codeAction": record({
    textDocument: document,
    range,
    context: record({ diagnostics: list(finding), only: perhaps(list(text)) }),
  }),
  "textDocument/diagnostic": record({ textDocument: document, previousResultId: perhaps(text) }),
  "workspace/diagnostic": record({ previousResultIds: list(record({ uri: text, value: text })) }),
  "workspace/symbol": record({ query: text }),
  "workspace/executeCommand": record({ command: text, arguments: perhaps(list(anything)) }),
  "workspace/didChangeConfiguration": record({}),
  "workspace/didChangeWatchedFiles": record({ changes: list(record({ uri: text, type: count })) }),
  "workspace/didChangeWorkspaceFolders": record({ event: record({ added: folders, removed: folders }) }),
  "workspace/didCreateFiles": files,
  "workspace/didDeleteFiles": files,
  "workspace/didRenameFiles": renamings,
  "workspace/willRenameFiles": renamings,
  "window/workDoneProgress/cancel": record({ token: either(text, integer) }),
  "$/cancelRequest": record({ id: either(text, integer) }),
  "$/progress": record({ token: either(text, integer) }),
  "$/setTrace": record({ value: text }),
};

/** By name or by place: all that the protocol knows; a method of ours that is not in the table says itself what it can use. */
const parameters = perhaps((given) => typeof given === "object");

/** Whether these parameters are what a method goes by. Those of unknown methods are looked at by nobody. */
export const isWellFormed = (method: string, given: unknown): boolean =>
  (Object.hasOwn(forms, method) ? (forms[method] as Form) : parameters)(given);

/** The methods whose parameters are looked at. */
export const methodsWithForm: readonly string[] = Object.keys(forms);
