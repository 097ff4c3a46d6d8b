import { readFileSync } from "node:fs";
import { join } from "node:path";
import { longMinutes } from "../../fixtures/long-minutes.ts";
import { seedsFolder } from "../../fixtures/seeds.ts";
import { minutes, notifications, parked, requests, uri } from "../../server/all-methods.ts";
import { framed, notification, request } from "../../server/raw-server.ts";

const seed = readFileSync(
  join(seedsFolder, "albertslund/2019-02-25-udvalget-for-erhverv-beskaeftigelse-og-uddannelsesinstitutioner.referat"),
  "utf8",
);
const textDocument = { uri };
const at = (line: number, character: number) => ({ line, character });

/** A session as an editor has it, in messages: every method once and more, documents that open, change and close. */
export const session: readonly object[] = [
  request(0, "initialize", {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: { workspaceFolders: true, applyEdit: true, diagnostics: { refreshSupport: true } },
      window: { workDoneProgress: true },
      textDocument: { diagnostic: {}, semanticTokens: { tokenTypes: ["keyword"] } },
    },
    workspaceFolders: [],
  }),
  notification("initialized", {}),
  notification("textDocument/didOpen", { textDocument: { uri, languageId: "referat", version: 1, text: minutes } }),
  ...Object.entries(requests).map(([method, params], index) => request(index + 1, method, params)),
  ...Array.from({ length: 12 }, (_, index) =>
    notification("textDocument/didChange", {
      textDocument: { uri, version: index + 2 },
      contentChanges: [
        {
          range: { start: at(index, index % 4), end: at(index + (index % 3), 2) },
          text: index % 2 === 0 ? "Punkt 2: Sti\n\n19/2\n" : "æ😀\r",
        },
      ],
    }),
  ),
  ...Object.entries({ ...requests, ...parked }).map(([method, params], index) => request(`b${index}`, method, params)),
  notification("$/cancelRequest", { id: "b3" }),
  ...Object.entries(notifications).map(([method, params]) => notification(method, params)),
  notification("textDocument/didOpen", { textDocument: { ...textDocument, languageId: "referat", version: 1, text: longMinutes(40) } }),
  notification("textDocument/didOpen", { textDocument: { uri: "file:///arkiv/c.referat", languageId: "referat", version: 1, text: seed } }),
  ...Object.entries(requests).map(([method, params], index) => request(1000 + index, method, params)),
  request("last", "textDocument/documentSymbol", { textDocument }),
];

export const frames: readonly Buffer[] = session.map(framed);
