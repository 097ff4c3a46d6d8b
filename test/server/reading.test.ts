import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type {
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
} from "vscode-languageserver-protocol";
import { semanticTokenTypes } from "../../client/src/protocol.ts";
import { failuresIn } from "./pulled.ts";
import { positionOf, pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const refreshing = {
  ...pullingClient,
  workspace: { semanticTokens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
  textDocument: {
    ...pullingClient.textDocument,
    foldingRange: { rangeLimit: 3 },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: ["property", "type", ...semanticTokenTypes],
      tokenModifiers: [],
      formats: ["relative" as const],
    },
  },
};

const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const minutes =
  "REFERAT Kulturudvalget d. 05-02-2020\n\nMødedeltagere Anne Holm, Bo Lund\n\nPunkt 1: Vej\n\n19/1\n\nØkonomi\n\nAnne Holm talte.\n\nLeje 100 kr.\nMad 200 kr.\nI alt 350 kr.\n\nSe Teknikudvalget den 3. februar 2020 på www.byen.dk.\n\nBilag\n\nNotat om lejen\n";
const other = "REFERAT Teknikudvalget d. 03-02-2020\n\nPunkt 1: Sti\n\n20/1\n";

describe("reading over the protocol", () => {
  let server: ServerProcess;
  let uri: string;
  const refreshed: string[] = [];
  const ask = <Result>(method: string, params: object = {}): Promise<Result> =>
    server.connection.sendRequest(method, { textDocument: { uri }, ...params }) as Promise<Result>;
  const at = (words: string) => ({ position: positionOf(minutes, words) });
  const edit = (version: number, line: number, text: string) =>
    server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text }],
    });

  beforeAll(async () => {
    server = await startServer(refreshing);
    for (const method of ["workspace/semanticTokens/refresh", "workspace/inlayHint/refresh"])
      server.connection.onRequest(method, () => {
        refreshed.push(method);
        return null;
      });
    await server.indexed;
    uri = server.open("møde.referat", minutes);
  }, 60_000);
  afterEach(() => expect(failuresIn(server)).toEqual([]));
  afterAll(() => server.stop());

  test("the legend names the types that the client knows, and standard ones to a client that knows none", async () => {
    expect(server.initialized.capabilities.semanticTokensProvider).toMatchObject({
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: ["declaration", "total", "part"] },
      full: { delta: true },
      range: true,
    });
    const plain = await startServer();
    const { tokenTypes } = (plain.initialized.capabilities.semanticTokensProvider as { legend: { tokenTypes: string[] } }).legend;
    expect(tokenTypes).toEqual(["function", "type", "string", "number", "class"]);
    await plain.stop();
  });

  test("semantic tokens: all, those of a range, then the difference alone", async () => {
    const all = await ask<SemanticTokens>("textDocument/semanticTokens/full");
    expect(all.data.length).toBe(5 * 6);
    const some = await ask<SemanticTokens>("textDocument/semanticTokens/range", {
      range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } },
    });
    expect(some.data).toEqual(all.data.slice(0, 10));
    await edit(2, 10, "Med Bo Lund: ");
    const delta = await ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", { previousResultId: all.resultId });
    const made = [...all.data];
    for (const { start, deleteCount, data = [] } of delta.edits) made.splice(start, deleteCount, ...data);
    expect(made).toEqual((await ask<SemanticTokens>("textDocument/semanticTokens/full")).data);
    expect(delta.edits).toHaveLength(1);
    expect(made).toHaveLength(all.data.length + 5);
    const unknown = await ask<SemanticTokens>("textDocument/semanticTokens/full/delta", { previousResultId: "?" });
    expect(unknown.data).toEqual(made);
    const same = await ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", { previousResultId: unknown.resultId });
    expect(same).toEqual({ resultId: unknown.resultId, edits: [] });
  });

  test("the client is told to ask again when a reference leads somewhere now, and not for other changes", async () => {
    const before = await ask<SemanticTokens>("textDocument/semanticTokens/full");
    refreshed.length = 0;
    const change = async (name: string, text: string) => {
      writeFileSync(join(server.folder, name), text);
      await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri(name), type: 1 }] });
    };
    await change("andet.referat", other.replace("Teknikudvalget", "Skoleudvalget"));
    await new Promise((rested) => setTimeout(rested, 900));
    expect(refreshed).toEqual([]);
    await change("teknik.referat", other);
    await expect.poll(() => refreshed, { timeout: 10_000 }).toEqual(["workspace/semanticTokens/refresh"]);
    const after = await ask<SemanticTokens>("textDocument/semanticTokens/full");
    expect(after.data).toHaveLength(before.data.length + 5);
  });

  test("highlights; none of ours for words of prose", async () => {
    expect(await ask<DocumentHighlight[]>("textDocument/documentHighlight", at("Anne Holm"))).toHaveLength(2);
    expect(await ask("textDocument/documentHighlight", at("Økonomi"))).toBeNull();
    expect(await ask("textDocument/documentHighlight", { position: { line: 999, character: 0 } })).toBeNull();
  });

  test("selections that grow, one for each position", async () => {
    const found = await ask<SelectionRange[]>("textDocument/selectionRange", {
      positions: [positionOf(minutes, "350 kr."), { line: 999, character: 0 }],
    });
    expect(found).toHaveLength(2);
    expect(found[0]?.parent?.range).toEqual({ start: { line: 14, character: 6 }, end: { line: 14, character: 13 } });
  });

  test("folds, no more than the client takes", async () => {
    expect(await ask<FoldingRange[]>("textDocument/foldingRange")).toHaveLength(3);
  });

  test("hints of sums; of weekdays when they are switched on, and the client is told to ask again", async () => {
    expect((await ask<InlayHint[]>("textDocument/inlayHint", { range: whole })).map(({ label }) => label)).toEqual([
      "(delene giver 300 kr.)",
    ]);
    refreshed.length = 0;
    await server.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { referat: { inlayHints: { sums: false, weekdays: true } } },
    });
    await expect.poll(() => refreshed, { timeout: 10_000 }).toEqual(["workspace/inlayHint/refresh"]);
    expect((await ask<InlayHint[]>("textDocument/inlayHint", { range: whole })).map(({ label }) => label)).toEqual([
      "(onsdag)",
      "(mandag)",
    ]);
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: { referat: { inlayHints: { sums: "ja" } } } });
    expect((await ask<InlayHint[]>("textDocument/inlayHint", { range: whole })).map(({ label }) => label)).toEqual([
      "(delene giver 300 kr.)",
    ]);
    await expect.poll(() => server.shown.join("\n")).toMatch(/referat\.inlayHints\.sums/);
  });

  test("links to the web, to a meeting, and to an attachment as soon as it lies beside the document", async () => {
    const targets = async () => (await ask<DocumentLink[]>("textDocument/documentLink")).map(({ target }) => target);
    expect(await targets()).toEqual([`${server.uri("teknik.referat")}#L1`, "https://www.byen.dk"]);
    mkdirSync(join(server.folder, "bilag"));
    writeFileSync(join(server.folder, "bilag", "Notat om lejen.pdf"), "");
    const file = server.uri("bilag/Notat om lejen.pdf");
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 1 }] });
    expect(await targets()).toEqual([`${server.uri("teknik.referat")}#L1`, "https://www.byen.dk", file]);
    rmSync(join(server.folder, "bilag"), { recursive: true });
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri("bilag"), type: 3 }] });
    expect(await targets()).toEqual([`${server.uri("teknik.referat")}#L1`, "https://www.byen.dk"]);
  });

  test.each([
    ["textDocument/semanticTokens/full", {}, { data: [] }],
    ["textDocument/semanticTokens/full/delta", { previousResultId: "1" }, { data: [] }],
    ["textDocument/semanticTokens/range", { range: whole }, { data: [] }],
    ["textDocument/documentHighlight", { position: { line: 0, character: 0 } }, null],
    ["textDocument/selectionRange", { positions: [{ line: 0, character: 0 }] }, []],
    ["textDocument/documentLink", {}, []],
    ["textDocument/inlayHint", { range: whole }, []],
  ])("of a document that is not open: %s", async (method, params, empty) => {
    const closed = { textDocument: { uri: server.uri("findes ikke.referat") }, ...params };
    expect(await server.connection.sendRequest(method, closed)).toEqual(empty);
  });
});
